"use strict";
(function () {
  var data = JSON.parse(document.getElementById("data").textContent);
  var COLOURS = ["#0b6b8f", "#c2571a", "#5b8c2a", "#8a4fa3", "#b8922a", "#b33a5b"];

  function format(rate) {
    var percent = rate * 100;
    return (percent >= 10 ? percent.toFixed(1) : percent.toPrecision(2)) + " %";
  }

  // Tables that sort by a click on a heading. Buttons in a heading that is repeated on the next page do not print.
  document.querySelectorAll("table.sortable").forEach(function (table) {
    table.querySelectorAll("thead th[data-kind]").forEach(function (heading) {
      var text = heading.textContent;
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.addEventListener("click", function () { sort(table, heading); });
      heading.replaceChildren(button);
      window.addEventListener("beforeprint", function () { heading.replaceChildren(text); });
      window.addEventListener("afterprint", function () { heading.replaceChildren(button); });
    });
  });

  function sort(table, heading) {
    var column = Array.prototype.indexOf.call(heading.parentNode.children, heading);
    var isText = heading.dataset.kind === "text";
    var descending = heading.hasAttribute("aria-sort") ? heading.getAttribute("aria-sort") === "ascending" : !isText;
    table.querySelectorAll("thead th").forEach(function (other) { other.removeAttribute("aria-sort"); });
    heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    rows.sort(function (a, b) {
      var x = a.cells[column].dataset.value, y = b.cells[column].dataset.value;
      if (x === "" || y === "") { return (x === "") - (y === ""); }
      var order = isText ? x.localeCompare(y) : x - y;
      return descending ? -order : order;
    });
    rows.forEach(function (row) { table.tBodies[0].appendChild(row); });
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function line(theme, shade) {
    var name = theme.label;
    var span = theme.high.map(function (high, i) { return high === null ? null : high - theme.low[i]; });
    var band = { type: "line", stack: "band " + theme.id, stackStrategy: "all", symbol: "none", silent: true,
      lineStyle: { opacity: 0 }, emphasis: { disabled: true } };
    return [
      Object.assign({}, band, { data: theme.low }),
      Object.assign({}, band, { data: span, areaStyle: { color: shade, opacity: 0.14 } }),
      { name: name, type: "line", data: theme.rate, color: shade, symbol: "circle", symbolSize: 6,
        lineStyle: { width: 2 }, emphasis: { focus: "series" } }
    ];
  }

  function options(chart, panel, shown) {
    var ink = colour("--ink"), soft = colour("--soft"), rule = colour("--line");
    var axis = { type: "category", data: chart.groups, axisLine: { lineStyle: { color: rule } },
      axisLabel: { color: soft, hideOverlap: true }, axisTick: { show: false } };
    var series = [];
    shown.forEach(function (theme) { series = series.concat(line(theme, theme.shade)); });
    series.push({ name: data.units, type: "bar", xAxisIndex: 1, yAxisIndex: 1, data: panel.units, color: rule, barCategoryGap: "15%" });
    return {
      animation: false,
      aria: { enabled: true },
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
      grid: [{ left: 62, right: 14, top: 16, height: "62%" }, { left: 62, right: 14, bottom: 28, height: "16%" }],
      xAxis: [Object.assign({}, axis, { axisLabel: { show: false } }), Object.assign({ gridIndex: 1 }, axis)],
      yAxis: [
        { type: "value", min: 0, axisLabel: { color: soft, formatter: function (v) { return +(v * 100).toPrecision(3) + " %"; } },
          splitLine: { lineStyle: { color: rule, type: "dotted" } } },
        { gridIndex: 1, type: "value", min: 0, splitNumber: 1, axisLabel: { color: soft, showMinLabel: false },
          splitLine: { show: false }, name: data.units, nameLocation: "middle", nameGap: 46, nameTextStyle: { color: soft, fontSize: 11 } }
      ],
      axisPointer: { link: [{ xAxisIndex: "all" }] },
      tooltip: { trigger: "axis", renderMode: "richText", confine: true, backgroundColor: colour("--panel"), borderColor: rule,
        textStyle: { color: ink, fontSize: 12 },
        formatter: function (points) {
          var i = points[0].dataIndex;
          var lines = [chart.groups[i] + ": " + panel.units[i] + " " + data.units];
          shown.forEach(function (theme) {
            if (theme.rate[i] !== null) {
              lines.push(theme.label + ": " + theme.hits[i] + " = " + format(theme.rate[i]) + "  (" +
                format(theme.low[i]) + " to " + format(theme.high[i]) + ")");
            }
          });
          return lines.join("\n");
        } },
      series: series
    };
  }

  var redraw = [];
  data.charts.forEach(function (chart) {
    var id = chart.by.replace(/,/g, "-");
    var holder = document.getElementById("chart-by-" + id);
    var chips = document.getElementById("chips-by-" + id);
    var drawing = echarts.init(holder, null, { renderer: "canvas", devicePixelRatio: Math.max(2, window.devicePixelRatio) });
    var panel = chart.panels[0];
    var shown = [];
    function draw() {
      var themes = shown.map(function (choice) {
        return Object.assign({ shade: choice.shade }, panel.themes[choice.place]);
      });
      drawing.setOption(options(chart, panel, themes), true);
    }
    function free() {
      return COLOURS.filter(function (shade) { return shown.every(function (choice) { return choice.shade !== shade; }); })[0];
    }
    function show(choice) {
      if (shown.length === COLOURS.length) { hide(shown[0]); }
      choice.shade = free();
      choice.button.style.setProperty("--chip", choice.shade);
      choice.button.setAttribute("aria-pressed", "true");
      shown.push(choice);
    }
    function hide(choice) {
      shown = shown.filter(function (other) { return other !== choice; });
      choice.button.setAttribute("aria-pressed", "false");
    }
    panel.themes.forEach(function (theme, place) {
      var choice = { place: place, button: document.createElement("button") };
      choice.button.type = "button";
      choice.button.textContent = theme.label;
      choice.button.title = theme.id;
      choice.button.setAttribute("aria-pressed", "false");
      choice.button.addEventListener("click", function () {
        if (shown.indexOf(choice) < 0) { show(choice); } else { hide(choice); }
        draw();
      });
      chips.appendChild(choice.button);
      if (place < 3) { show(choice); }
    });
    if (chart.panels.length > 1) {
      var select = document.createElement("select");
      select.setAttribute("aria-label", "Part to look at");
      chart.panels.forEach(function (each, place) { select.add(new Option(each.label, place)); });
      select.addEventListener("change", function () { panel = chart.panels[select.value]; draw(); });
      chips.parentNode.insertBefore(select, chips);
    }
    draw();
    redraw.push(draw);
    window.addEventListener("resize", function () { drawing.resize(); });
    window.addEventListener("beforeprint", function () { drawing.resize(); });
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", function () {
    redraw.forEach(function (draw) { draw(); });
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) {
      // Wider tables do not fit on paper; report.csv has their figures.
      part.open = part.querySelectorAll("thead th").length <= 14;
    });
  });
})();
