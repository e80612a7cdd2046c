/* Puts the page together from its data. */

function showSubtitle(data) {
  const settings = data.settings;
  document.title = 'Restock plan ' + data.asOf;
  document.getElementById('subtitle').textContent = [
    data.heading,
    'as of ' + data.asOf,
    formatNumber(settings.serviceLevel * 100, 2).replace(/\.?0+$/, '') + ' % cycle service level',
    'review every ' + settings.reviewDays + ' days',
    'horizon ' + settings.horizonDays + ' days',
  ].join(' · ');
}

function showTotals(totals) {
  const value = totals.orderValue.map(money => formatMoney(money.amount, money.currency)).join(' + ');
  const known = (name, text) => term(name, text || 'not known', text ? '' : 'unknown');
  document.getElementById('totals').append(
    known('Order value at landed cost', value),
    term('Units to order', formatNumber(totals.orderUnits)),
    term('SKUs to order', formatNumber(totals.skusToOrder)),
    term('SKUs out before a reorder can arrive', formatNumber(totals.skusOutBeforeArrival)),
    known('Aged units at risk (over 180 days)', totals.agedUnits === null ? '' : formatNumber(totals.agedUnits)));
}

function showNotes(notes) {
  const shown = notes.length > 0 ? notes : ['Nothing to remark.'];
  document.getElementById('notes').append(...shown.map(note => element('li', '', note)));
}

function start() {
  const data = JSON.parse(document.getElementById('data').textContent);
  showSubtitle(data);
  showTotals(data.totals);
  showNotes(data.notes);
  const anchors = new Map(data.charts.map((chart, index) => [chart.row, ChartCards.anchor(index)]));
  const table = new LinesTable(data, anchors);
  table.start();
  const cards = new ChartCards(data, table);
  cards.start();
  window.addEventListener('beforeprint', () => {
    table.all();
    cards.beforePrint();
  });
  window.addEventListener('afterprint', () => cards.redrawDrawn());
}

start();
