/* One SKU's chart: demand past and to come, and stock as it is projected. */

const LIGHT = {
  text: '#5b6877', line: '#e4e8ec', axis: '#b9c1ca', card: '#ffffff', past: '#a3afbc', forecast: '#2463b5',
  wide: 'rgba(36, 99, 181, 0.14)', narrow: 'rgba(36, 99, 181, 0.24)', stock: '#1f8a70',
  fill: 'rgba(31, 138, 112, 0.12)', reorder: '#b36b00', stockout: '#c22f27', gone: 'rgba(194, 47, 39, 0.08)',
};

const DARK = {
  text: '#9aa7b5', line: '#2a333d', axis: '#465362', card: '#1a2129', past: '#6c7a89', forecast: '#7fb2f5',
  wide: 'rgba(127, 178, 245, 0.16)', narrow: 'rgba(127, 178, 245, 0.28)', stock: '#58c3a6',
  fill: 'rgba(88, 195, 166, 0.14)', reorder: '#f2b04c', stockout: '#ff857c', gone: 'rgba(255, 133, 124, 0.12)',
};

const SIDE_BY_SIDE = 700;

function chartHeight(width) {
  return width >= SIDE_BY_SIDE ? 280 : 490;
}

/** Where the two panels stand: beside each other where there is room, or else one above the other. */
function panels(width) {
  if (width >= SIDE_BY_SIDE) {
    const split = Math.round(width * 0.6);
    return {
      grids: [
        { left: 44, width: split - 64, top: 60, bottom: 26 },
        { left: split + 40, right: 18, top: 60, bottom: 26 },
      ],
      titles: [{ left: 0, top: 4 }, { left: split - 4, top: 4 }],
    };
  }
  return {
    grids: [
      { left: 40, right: 14, top: 60, height: 150 },
      { left: 40, right: 14, top: 310, height: 150 },
    ],
    titles: [{ left: 0, top: 4 }, { left: 0, top: 254 }],
  };
}

function chartOption(chart, marks, width, dark) {
  const color = dark ? DARK : LIGHT;
  const past = datesFrom(addDays(chart.start, -chart.past.length), chart.past.length);
  const ahead = datesFrom(chart.start, chart.mean.length);
  const { grids, titles } = panels(width);
  const heading = { textStyle: { color: color.text, fontSize: 12, fontWeight: 'normal' }, padding: 0 };
  return {
    animation: false,
    grid: grids,
    title: [
      { ...heading, ...titles[0], text: 'Units a day: sold, then forecast' },
      { ...heading, ...titles[1], text: 'Projected stock with arrivals' },
    ],
    tooltip: tooltip(chart, past.length, color),
    xAxis: [
      dateAxis(0, past.concat(ahead), width >= SIDE_BY_SIDE ? isFirst : isFirstOfOddMonth, color),
      dateAxis(1, ahead, isFirstOrMiddle, color),
    ],
    yAxis: [unitAxis(0, color), unitAxis(1, color)],
    series: demandSeries(chart, past, marks, color).concat(stockSeries(chart, ahead, marks, color)),
  };
}

function isFirst(date) {
  return date.endsWith('-01');
}

function isFirstOfOddMonth(date) {
  return isFirst(date) && Number(date.slice(5, 7)) % 2 === 1;
}

function isFirstOrMiddle(date) {
  return isFirst(date) || date.endsWith('-15');
}

function dateAxis(gridIndex, dates, labelled, color) {
  return {
    type: 'category',
    gridIndex,
    data: dates,
    boundaryGap: gridIndex === 0,
    axisLine: { lineStyle: { color: color.axis } },
    axisTick: { show: false },
    axisLabel: {
      color: color.text,
      fontSize: 11,
      hideOverlap: true,
      interval: (index, date) => labelled(date),
      formatter: shortDate,
    },
  };
}

function unitAxis(gridIndex, color) {
  return {
    type: 'value',
    gridIndex,
    min: 0,
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { color: color.text, fontSize: 11, formatter: value => formatNumber(value) },
    splitLine: { lineStyle: { color: color.line } },
  };
}

function demandSeries(chart, past, marks, color) {
  const blank = past.map(() => null);
  const ahead = values => blank.concat(values);
  const base = { type: 'line', xAxisIndex: 0, yAxisIndex: 0, symbol: 'none', silent: true };
  const floor = (stack, values) => ({ ...base, stack, lineStyle: { opacity: 0 }, data: ahead(values) });
  const band = (stack, low, high, fill) => ({
    ...base,
    stack,
    lineStyle: { opacity: 0 },
    areaStyle: { color: fill },
    data: ahead(high.map((value, day) => value - low[day])),
  });
  return [
    {
      name: 'Sold',
      type: 'bar',
      barCategoryGap: '20%',
      itemStyle: { color: color.past },
      data: chart.past,
      markArea: outOfStock(chart, past, color),
      markLine: verticals(marks, date => date >= (past[0] || chart.start), color),
    },
    floor('wide', chart.q05),
    band('wide', chart.q05, chart.q95, color.wide),
    floor('narrow', chart.q25),
    band('narrow', chart.q25, chart.q75, color.narrow),
    { ...base, name: 'Forecast', lineStyle: { color: color.forecast, width: 2 }, data: ahead(chart.mean) },
  ];
}

function stockSeries(chart, ahead, marks, color) {
  const base = { xAxisIndex: 1, yAxisIndex: 1 };
  const arrivals = chart.arrivals.filter(arrival => arrival.day < ahead.length);
  return [
    {
      ...base,
      name: 'Stock',
      type: 'line',
      symbol: 'none',
      lineStyle: { color: color.stock, width: 2 },
      areaStyle: { color: color.fill },
      data: chart.stock,
      markLine: verticals(marks, date => date >= ahead[0] && date <= ahead[ahead.length - 1], color),
    },
    {
      ...base,
      name: 'Arrivals',
      type: 'scatter',
      symbol: 'triangle',
      symbolSize: 10,
      itemStyle: { color: color.stock, borderColor: color.card, borderWidth: 1 },
      label: {
        show: true,
        position: 'top',
        color: color.text,
        fontSize: 11,
        formatter: point => '+' + formatNumber(arrivals[point.dataIndex].units),
      },
      data: arrivals.map(arrival => [ahead[arrival.day], chart.stock[arrival.day]]),
    },
  ];
}

/** Marks of dates; those on the same panel are labelled at different heights, so that none covers another. */
function verticals(marks, inside, color) {
  return {
    symbol: 'none',
    silent: true,
    data: marks.filter(mark => inside(mark.date)).map(mark => ({
      xAxis: mark.date,
      lineStyle: { color: color[mark.kind], type: 'dashed', width: 1.5 },
      label: {
        formatter: mark.label + ' ' + shortDate(mark.date),
        color: color[mark.kind],
        fontSize: 11,
        distance: mark.kind === 'stockout' ? 22 : 8,
      },
    })),
  };
}

function outOfStock(chart, past, color) {
  return {
    silent: true,
    itemStyle: { color: color.gone },
    data: chart.out.map(([from, to]) => [{ xAxis: past[from] }, { xAxis: past[to - 1] }]),
  };
}

function tooltip(chart, pastDays, color) {
  return {
    trigger: 'axis',
    confine: true,
    backgroundColor: color.card,
    borderColor: color.axis,
    textStyle: { color: color.text },
    axisPointer: { lineStyle: { color: color.axis } },
    formatter: points => tip(chart, points[0].axisValue, points[0].axisIndex, pastDays),
  };
}

function tip(chart, date, panel, pastDays) {
  const day = Math.round((Date.parse(date) - Date.parse(chart.start)) / 86400000);
  const lines = panel === 1 ? stockLines(chart, day) : demandLines(chart, day, pastDays);
  return element('div', 'tip', '', [element('b', '', date), ...lines.map(line => element('div', '', line))]);
}

function demandLines(chart, day, pastDays) {
  if (day < 0) {
    return ['sold ' + formatNumber(chart.past[pastDays + day])];
  }
  return [
    'mean ' + formatNumber(chart.mean[day], 2),
    '50 %: ' + formatNumber(chart.q25[day]) + ' to ' + formatNumber(chart.q75[day]),
    '90 %: ' + formatNumber(chart.q05[day]) + ' to ' + formatNumber(chart.q95[day]),
  ];
}

function stockLines(chart, day) {
  const arriving = chart.arrivals.filter(arrival => arrival.day === day);
  return ['stock ' + formatNumber(chart.stock[day])].concat(
    arriving.map(arrival => '+' + formatNumber(arrival.units) + ' ' + arrival.source));
}
