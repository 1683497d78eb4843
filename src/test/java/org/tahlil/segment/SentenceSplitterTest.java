package org.tahlil.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.text.Sentence;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = SentenceSplitter.create();

  /** {@code |} stands where a sentence must end, {@code ⏎} for a line break. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group was founded in 2015. |It grew quickly.",
        "Dr. J. R. Smith met Gen. Miller in the U.S. Army base. |They left at 5 p.m. |The talks failed.",
        "Prices rose by 3.5 percent, e.g. in Kabul, Herat etc. and fell again.",
        "Is it true? |Nobody knows! |Still, \"He left.\" |The end.",
        "He wrote (see p. 12 and fig. 3) about No. 7. |No. |He did not.",
        "The report (published in May.) |The second one.",
        "“We will leave.” |The minister left.",
        "It was late... |Then he went... and came back.",
        "They met in Moscow.[12] |The talks failed.",
        "Read https://example.org/a.b?c=Def&e=1 and www.kabul.af today. |Then write.",
        "Thirteen soldiers were killed.|The unit left.",
        "In 2015. |13 soldiers were killed on 26.08.2021 at 17.50.",
        "The journal was closed by al-Naba. |al-Qaeda was not named.",
        "the post has no capitals. |nobody minded. |it goes on? |yes.",
        "В 2021 г. Россия закрыла посольство. |В Кабуле остались т. н. наблюдатели, журналисты и др. |Позже они уехали.",
        "А. С. Пушкин родился в г. Москве. |Он был поэтом.",
        "«Уходите!» — сказал он. |— Куда? |— Домой.",
        "См. стр. 12, рис. 3 и ст. 205 УК РФ. |Это важно.",
        "Ущерб составил 5 млн. руб. и вырос. |Цены упали на 3 тыс. долл. |Однако рынок открыт.",
        "Он сказал (!), что уйдёт. |Да?! |Нет.",
        "Соли 2021 дар ш. Душанбе ҳамоиш шуд. |Он ду рӯз давом кард.",
        "2021 йил 15 август куни шаҳарда йиғилиш бўлди. |Унда 20 киши қатнашди.",
        "Toshkent sh. markazida yig‘ilish bo‘ldi. |Unda A. Qodiriy asarlari o‘qildi.",
        "او به کابل رفت. |آیا برگشت؟ |نه؛ او ماند. |پایان",
        "د طالبانو ویاند وویل چې خبرې روانې دي۔ |پریکړه به سبا وشي.",
        "در سال ۱۴۰۰.۵ واحد بود. |ا. ف. پ گزارش داد.",
        "او رفته است.|آنها ماندند.",
        "سخنگو گفت: «می‌رویم!» |او رفت.",
        "هغه په کابل کې و. |نور هم راغلل.",
        "They blamed ISIS-K. |Iranian officials agreed with J. Smith.",
        "او گفت: \"این نظر من است. \" |سپس رفت. |\"ما ماندیم\".",
        "Ular 88% ovoz oldi. |o'yindan keyin natija e’lon qilindi.",
        "他来了。|他走了。",
      })
  void aSentenceEndsWhereACoderWouldEndIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Lines that the page has broken.
        "The Islamic State of Khorasan Province⏎(ISKP) first emerged as an official branch of the⏎"
            + "Islamic State in the region in 2015. |It quickly⏎integrated into the web of regional"
            + " conflicts⏎and grievances. |In addition to recruiting former al-⏎Qaeda members and"
            + " deserters, it has⏎expanded its membership by alliances.",
        "В докладе сказано, что набор идёт по-⏎прежнему через закрытые каналы, а охват невелик.",
        "سازمان ملل متحد در گزارش تازهٔ خود می‌گوید که⏎شمار حملات در ولایت‌های شرقی کشور کم شده و⏎"
            + "مردم به خانه‌های خود برگشته‌اند. |این گزارش دیروز⏎در کابل نشر شد.",
        // Pages and columns that end inside of a sentence.
        "Recruitment among migrants contin-⏎⏎ued in hostels. |Preachers sought to win over⏎⏎"
            + "students in Turkey.",
        "در رویداد کروکوس بیش از یک‌صد و چهل تن جان باختند و داعش⏎مسئولیت آن را"
            + " در نشریهٔ خود پذیرفت. |الکساندر بورتنیکوف گفت که⏎⏎اعضای گروه حمله را هماهنگ"
            + " کرده بودند.",
        // Headings, lists, verses, paragraphs of office files.
        "Annual review⏎⏎|The year was calm.⏎⏎|Attacks fell.",
        "Annual review of the province⏎|The year was calm in most of the districts, and attacks fell"
            + " by a third against the year before, as the ministry said in its report to the council.",
        "Janubga temiryo‘l: kutish va hisob-kitob⏎|O‘zbekiston, Pokiston va Tolibon ma’muriyati 18-iyul"
            + " kuni Islomobodda transafg‘on temiryo‘li bo‘yicha bayonnoma imzoladi. |Hujjatda yo‘lning"
            + " uzunligi, narxi, muddati va qurilish tartibi haqida hech qanday aniq raqam"
            + " keltirilmagan, deb yozdi nashr.",
        "weapons⏎⏎|money",
        "The report names:⏎|- Kabul⏎|- Herat⏎|- Balkh",
        "The report names:⏎|1. Kabul and its districts.⏎|2. Herat.⏎|3) Balkh.",
        "Кабул⏎|Герат⏎|Балх",
        "کابل⏎|هرات⏎|بلخ",
        "• اول⏎|• دوم",
        "One paragraph.⏎ \t⏎|Another.\f|Third\r\n\r\n|Fourth",
      })
  void aLineBreakEndsASentenceOnlyWhereAWriterMadeIt(String marked) {
    check(marked);
  }

  private void check(String marked) {
    String text = marked.replace("|", "").replace('⏎', '\n');
    String expected = marked.replace('⏎', '\n');
    StringBuilder found = new StringBuilder(text);
    List<Sentence> sentences = splitter.split(text);
    for (int i = sentences.size() - 1; i > 0; i--) {
      found.insert(sentences.get(i).span().start(), '|');
    }
    assertEquals(expected, found.toString());
  }

  @Test
  void blankTextHasNoSentence() {
    assertEquals(List.of(), splitter.split(" \n\t\u00A0\u200B"));
    assertEquals(List.of(), splitter.split("* * *\n\n---"));
  }
}
