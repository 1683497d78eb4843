"""Turns the sample sources into documents: prepare, then LibreOffice, then collect; check reads the result back.

A source is a header, a line ---, and paragraphs in which every sentence is followed by its themes in braces:

    path: volga-digest/2023/review.pdf    output path; the first folder is the source, the suffix the format;
                                          a.zip!/b.txt is a member of an archive, a.eml!/b.docx an attachment
    title: Review of the year
    date: 2023-04-12
    language: en                          BCP 47
    ---
    A sentence. {actor.russia} A sentence without themes. {}

Optional headers: encoding (txt, html), wrap (txt: columns of a hard-wrapped line), layout: columns (pdf: two narrow
columns with hyphenation), copy (a second path for the same bytes), password (pdf), truncate (percent of the bytes kept).
A paragraph of a table (csv, jsonl) is a row and starts with [date source language].
"""

import csv
import dataclasses
import email.message
import email.policy
import email.utils
import datetime
import html
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import textwrap
import xml.sax.saxutils
import zipfile

SOURCES = pathlib.Path("src/samples")
CORPUS = pathlib.Path("corpus-samples")
GOLD = pathlib.Path("src/test/resources/org/tahlil/samples")
HEADERS = {"path", "title", "date", "language", "encoding", "wrap", "layout", "copy", "password", "truncate"}
RENDERED = {"pdf", "docx", "odt", "rtf"}
TABLES = {"csv", "jsonl"}
RTL = {"ps", "prs", "fa", "ar", "ur"}
# Tag of the language -> language and country that LibreOffice knows.
LOCALES = {"ps": "ps-AF", "prs": "fa-AF", "fa": "fa-IR", "ar": "ar-EG", "tg": "tg-TJ", "uz-Latn": "uz-UZ",
           "uz-Cyrl": "uz-UZ", "kk": "kk-KZ", "tk": "tk-TM", "ru": "ru-RU", "en": "en-US"}
NAVIGATION = {
    "en": ("Home", "Archive", "About"), "ru": ("Главная", "Архив", "О проекте"),
    "ps": ("کورپاڼه", "ارشیف", "زموږ په اړه"), "prs": ("صفحهٔ نخست", "آرشیف", "دربارهٔ ما"),
    "fa": ("صفحهٔ اصلی", "بایگانی", "دربارهٔ ما"), "ar": ("الرئيسية", "الأرشيف", "من نحن"),
    "tg": ("Асосӣ", "Бойгонӣ", "Дар бораи мо"), "kk": ("Басты бет", "Мұрағат", "Біз туралы"),
    "uz-Latn": ("Bosh sahifa", "Arxiv", "Biz haqimizda"), "uz-Cyrl": ("Бош саҳифа", "Архив", "Биз ҳақимизда"),
    "tk": ("Baş sahypa", "Arhiw", "Biz barada")}


@dataclasses.dataclass(frozen=True)
class Row:
    """A row of a table: who posted what when."""
    date: str
    source: str
    language: str
    text: str


@dataclasses.dataclass(frozen=True)
class Sample:
    """A source file: its headers, and its paragraphs as lists of (sentence, themes)."""
    name: str
    header: dict
    paragraphs: list

    def __getattr__(self, key):
        return self.header.get(key, "")

    @property
    def format(self):
        return self.path.rsplit(".", 1)[-1]

    @property
    def source(self):
        return self.path.split("/", 1)[0]

    @property
    def container(self):
        return self.path.rpartition("!/")[0]

    @property
    def stem(self):
        return self.name.replace("/", "-").removesuffix(".txt")

    @property
    def readable(self):
        return not (self.password or self.truncate)

    def texts(self):
        return [" ".join(sentence for sentence, _ in paragraph) for paragraph in self.paragraphs]

    def rows(self):
        for text in self.texts():
            yield Row(*re.fullmatch(r"\[(\S+) (\S+) (\S+)\] (.*)", text).groups())


def read(file):
    name = file.relative_to(SOURCES).as_posix()
    head, _, body = file.read_text("utf-8").partition("\n---\n")
    header = {}
    for line in head.splitlines():
        key, _, value = line.partition(":")
        if key not in HEADERS or not value.strip():
            sys.exit(f"{name}: not a header: {line}")
        header[key] = value.strip()
    missing = {"path", "title", "date", "language"} - header.keys()
    if missing:
        sys.exit(f"{name}: headers missing: {sorted(missing)}")
    paragraphs = [sentences(name, block) for block in re.split(r"\n\s*\n", body.strip()) if block]
    return Sample(name, header, paragraphs)


def sentences(name, block):
    parts = re.findall(r"\s*([^{}]+?)\s*\{([^{}]*)\}", block)
    rest = re.sub(r"[^{}]+\{[^{}]*\}", "", block).strip()
    if rest or not parts:
        sys.exit(f"{name}: sentence without themes: {rest or block}")
    return [(" ".join(sentence.split()), " ".join(sorted(themes.split()))) for sentence, themes in parts]


def samples():
    found = sorted((read(file) for file in SOURCES.glob("*/*.txt")), key=lambda sample: sample.path)
    paths = [path for sample in found for path in (sample.path, sample.copy) if path]
    twice = {path for path in paths if paths.count(path) > 1}
    if twice:
        sys.exit(f"paths used twice: {sorted(twice)}")
    return found


# -- documents ---------------------------------------------------------------------------------------------------------


def plain(sample):
    wrap = int(sample.wrap or 0)
    blocks = [sample.title] + sample.texts()
    if wrap:
        blocks = [textwrap.fill(block, wrap, break_long_words=False, break_on_hyphens=False) for block in blocks]
    return ("\n\n".join(blocks) + "\n").encode(sample.encoding or "utf-8")


def page(sample):
    encoding = sample.encoding or "utf-8"
    links = "".join(f'<li><a href="#{n}">{html.escape(label)}</a></li>'
                    for n, label in enumerate(NAVIGATION[sample.language]))
    body = "\n".join(f"<p>{html.escape(text)}</p>" for text in sample.texts())
    return f"""<!DOCTYPE html>
<html lang="{sample.language}" dir="{direction(sample)}">
<head>
<meta charset="{encoding}">
<title>{html.escape(sample.title)}</title>
</head>
<body>
<header><nav><ul>{links}</ul></nav></header>
<main>
<article>
<h1>{html.escape(sample.title)}</h1>
<p><time datetime="{sample.date}">{sample.date}</time></p>
{body}
</article>
</main>
<footer><small>{sample.source}</small></footer>
</body>
</html>
""".encode(encoding)


def direction(sample):
    return "rtl" if sample.language in RTL else "ltr"


def comma_table(sample):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("text", "date", "source"))
    writer.writerows((row.text, row.date, row.source) for row in sample.rows())
    return out.getvalue().encode()


def json_lines(sample):
    return "".join(json.dumps({"text": row.text, "date": row.date, "source": row.source}, ensure_ascii=False) + "\n"
                   for row in sample.rows()).encode()


def mail(sample, attachments):
    """A message at noon UTC of its date; `attachments` are (name, bytes)."""
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    noon = datetime.datetime.fromisoformat(sample.date + "T12:00:00+00:00")
    message["From"] = f"Monitoring Desk <desk@{sample.source}.example>"
    message["To"] = "Research List <research@list.example>"
    message["Subject"] = sample.title
    message["Date"] = email.utils.format_datetime(noon)
    message["Message-ID"] = f"<{sample.stem}@{sample.source}.example>"
    message.set_content("\n\n".join(sample.texts()) + "\n", cte="quoted-printable")
    for name, content in attachments:
        message.add_attachment(content, "application",
                               "vnd.openxmlformats-officedocument.wordprocessingml.document", filename=name)
    if attachments:
        message.set_boundary(f"=={sample.stem}==")
    return message.as_bytes()


def archive(members):
    """A zip of (name, date, bytes)."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, date, content in members:
            entry = zipfile.ZipInfo(name, tuple(map(int, date.split("-"))) + (12, 0, 0))
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, content)
    return out.getvalue()


def flat_open_document(sample):
    language, country = LOCALES[sample.language].split("-")
    columns = sample.layout == "columns"
    columns_xml = '<style:columns fo:column-count="2" fo:column-gap="0.7cm"/>' if columns else ""
    mode, side = ("rl-tb", "right") if direction(sample) == "rtl" else ("lr-tb", "left")
    align = "justify" if columns else side
    names = ("office", "style", "text", "meta")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    escape = xml.sax.saxutils.escape
    # LibreOffice adds these styles with fonts of its own choice, in changing order, unless they are here.
    defaults = "\n".join(f"""<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard">
<style:text-properties style:font-name="Latin" style:font-name-asian="Latin" style:font-name-complex="Arabic"/>
</style:style>""" for name in ("Heading", "List", "Caption", "Index"))
    body = "\n".join(f'<text:p text:style-name="Standard">{escape(text)}</text:p>' for text in sample.texts())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {spaces} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta>
<dc:title>{escape(sample.title)}</dc:title><dc:language>{sample.language}</dc:language>
<meta:initial-creator>{sample.source}</meta:initial-creator><dc:creator>{sample.source}</dc:creator>
<meta:creation-date>{sample.date}T12:00:00</meta:creation-date><dc:date>{sample.date}T12:00:00</dc:date>
</office:meta>
<office:font-face-decls>
<style:font-face style:name="Latin" svg:font-family="'Noto Serif'" style:font-pitch="variable"/>
<style:font-face style:name="Arabic" svg:font-family="'Noto Naskh Arabic'" style:font-pitch="variable"/>
</office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties style:writing-mode="{mode}" style:text-autospace="none"/>
<style:text-properties style:font-name="Latin" style:font-name-asian="Latin" style:font-name-complex="Arabic" fo:font-size="11pt"
 style:font-size-complex="13pt" fo:language="{language}" fo:country="{country}" style:language-complex="{language}"
 style:country-complex="{country}" fo:hyphenate="{str(columns).lower()}" fo:hyphenation-remain-char-count="2"
 fo:hyphenation-push-char-count="2"/>
</style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text">
<style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="{align}" style:writing-mode="{mode}"/>
</style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" style:class="chapter">
<style:paragraph-properties fo:margin-bottom="0.5cm" fo:text-align="{side}" style:writing-mode="{mode}"/>
<style:text-properties fo:font-size="16pt" style:font-size-complex="18pt" fo:hyphenate="false"/>
</style:style>
{defaults}
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="page">
<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2.5cm"
 fo:margin-bottom="2.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"
 style:writing-mode="{mode}">{columns_xml}</style:page-layout-properties>
</style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:text>
<text:p text:style-name="Title">{escape(sample.title)}</text:p>
{body}
</office:text></office:body>
</office:document>
"""


# -- the same bytes in every run ---------------------------------------------------------------------------------------


def settled(sample, content):
    """Dates and identifiers that LibreOffice takes from the clock, replaced by ones taken from the sample."""
    day = sample.date.replace("-", "")
    if sample.format == "pdf":
        content = re.sub(rb"(/CreationDate ?\(D:)\d{14}", rb"\g<1>" + f"{day}120000".encode(), content)
        for pattern in (rb"/ID \[[^]]*\]", rb"/DocChecksum ?/[0-9A-F]{32}"):
            content = re.sub(pattern, lambda found: re.sub(rb"[0-9A-F]{32}", b"0" * 32, found[0]), content)
        return content
    if sample.format == "rtf":
        year, month, dom = map(int, sample.date.split("-"))
        moment = rf"\\yr{year}\\mo{month}\\dy{dom}\\hr12\\min0".encode()
        return re.sub(rb"\\yr\d+\\mo\d+\\dy\d+\\hr\d+\\min\d+", moment, content)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            part = old.read(entry)
            if entry.filename in ("meta.xml", "docProps/core.xml"):
                moment = f"{sample.date}T12:00:00".encode()
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(Z?)", moment + rb"\1", part)
            if entry.filename == "settings.xml":
                part = re.sub(rb'("Rsid(Root)?" config:type="int">)\d+', rb"\g<1>1", part)
            fixed = zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0))
            fixed.compress_type = entry.compress_type
            new.writestr(fixed, part)
    return out.getvalue()


def encrypted(content, password, build):
    plain_file, locked_file = build / "plain.pdf", build / "locked.pdf"
    plain_file.write_bytes(content)
    subprocess.run(["qpdf", "--allow-weak-crypto", "--static-id", "--static-aes-iv", "--encrypt", password, password,
                    "128", "--use-aes=y", "--", plain_file, locked_file], check=True)
    return locked_file.read_bytes()


# -- the steps ---------------------------------------------------------------------------------------------------------


def prepare(build):
    for sample in samples():
        if sample.format in RENDERED:
            folder = build / sample.format
            folder.mkdir(exist_ok=True)
            (folder / f"{sample.stem}.fodt").write_text(flat_open_document(sample), "utf-8")


def content_of(sample, found, build):
    if sample.format == "zip":
        return archive((member.path.rpartition("!/")[2], member.date, content_of(member, found, build))
                       for member in found if member.container == sample.path)
    if sample.format == "eml":
        return mail(sample, [(part.path.rpartition("!/")[2], content_of(part, found, build))
                             for part in found if part.container == sample.path])
    writers = {"txt": plain, "html": page, "csv": comma_table, "jsonl": json_lines}
    if sample.format in writers:
        return writers[sample.format](sample)
    content = settled(sample, (build / "rendered" / f"{sample.stem}.{sample.format}").read_bytes())
    if sample.password:
        content = encrypted(content, sample.password, build)
    if sample.truncate:
        content = content[:len(content) * int(sample.truncate) // 100]
    return content


def collect(build):
    found = samples()
    shutil.rmtree(CORPUS, ignore_errors=True)
    for sample in found:
        if not sample.container:
            content = content_of(sample, found, build)
            for path in filter(None, (sample.path, sample.copy)):
                file = CORPUS / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
    listed = sorted((path, sample) for sample in found for path in (sample.path, sample.copy) if path)
    write_csv(CORPUS / "metadata.csv", ("path", "date", "source", "title"),
              ((path, sample.date, path.split("/", 1)[0], sample.title) for path, sample in listed))
    (CORPUS / "README.md").write_text(readme(listed), "utf-8")
    gold = [entry for sample in found if sample.readable for entry in labelled(sample)]
    write_csv(GOLD / "planted-themes.csv", ("path", "sentence", "themes"),
              ((path, sentence, themes) for path, _, paragraph in gold for sentence, themes in paragraph))
    write_csv(GOLD / "planted-languages.csv", ("path", "language"),
              dict.fromkeys((path, language) for path, language, _ in gold))


def labelled(sample):
    """(path, language, paragraph) of each paragraph.

    A row of a table is path#n, n from 1; of a copy and its original only the lower path counts, the other is a duplicate.
    """
    if sample.format not in TABLES:
        path = min(filter(None, (sample.path, sample.copy)))
        for paragraph in sample.paragraphs:
            yield path, sample.language, paragraph
        return
    for n, (row, paragraph) in enumerate(zip(sample.rows(), sample.paragraphs), 1):
        (first, themes), *rest = paragraph
        yield f"{sample.path}#{n}", row.language, [(first.partition("] ")[2], themes)] + rest


def write_csv(file, head, rows):
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


README_HEAD = """# Sample documents

Reports, news items and posts in the languages that Tahlil reads, for the demo and the tests. All of them are neutral,
third-person analytic or news prose about events, and about what propaganda claims; about a fifth are on other subjects
altogether (weather, harvests, sport, museums, prices). The five sources are invented. Every text is written for this
project; the licence is that of the code, Apache-2.0.

`scripts/make-samples.sh` makes this folder from `src/samples`, with the dates, sources and titles in `metadata.csv`.
The themes of every sentence and the language of every document are in `src/test/resources/org/tahlil/samples`.
`a.zip!/b` is a member of an archive, `a.eml!/b` an attachment; `mul` is several languages.

| path | language | format | date | source | what it is |
|---|---|---|---|---|---|
"""


def readme(listed):
    rows = []
    for path, sample in listed:
        what = sample.title.replace("|", "\\|")
        notes = [f"encoding {sample.encoding}" if sample.encoding else "",
                 f"lines wrapped at {sample.wrap} characters" if sample.wrap else "",
                 "two hyphenated columns" if sample.layout else "",
                 f"encrypted, password `{sample.password}`" if sample.password else "",
                 "damaged: its end is cut off" if sample.truncate else "",
                 f"same bytes as `{sample.path}`" if path == sample.copy else ""]
        noted = "; ".join(filter(None, notes))
        rows.append(f"| `{path}` | {sample.language} | {sample.format} | {sample.date} | {path.split('/', 1)[0]} "
                    f"| {what}{f' ({noted})' if noted else ''} |\n")
    return README_HEAD + "".join(rows)


def check(_):
    """Reads every readable PDF back: the words of its sentences must be there, whatever the line breaks."""
    wrong = []
    for sample in samples():
        if sample.format == "pdf" and sample.readable and not sample.container:
            reader = subprocess.run(["pdftotext", CORPUS / sample.path, "-"], check=True, capture_output=True)
            text = letters(reader.stdout.decode())
            wrong += [f"{sample.path}: {word}" for word in " ".join(sample.texts()).split()
                      if letters(word) not in text]
    if wrong:
        sys.exit("not in the text of the PDF:\n" + "\n".join(wrong))


def letters(text):
    return "".join(filter(str.isalnum, text))


if __name__ == "__main__":
    {"prepare": prepare, "collect": collect, "check": check}[sys.argv[1]](pathlib.Path(sys.argv[2]))
