/* Puts the page together from its data. */

function showSubtitle(data) {
  const settings = data.settings;
  document.title = 'Restock plan ' + data.asOf;
  document.getElementById('subtitle').textContent = [
    data.heading,
    'as of ' + data.asOf,
    formatNumber(settings.cycle_service_level * 100, 2).replace(/\.?0+$/, '') + ' % cycle service level',
    'review every ' + settings.review_days + ' days',
    'horizon ' + settings.horizon_days + ' days',
  ].join(' · ');
}

function showTotals(totals) {
  const value = totals.order_value.map(money => formatMoney(money.amount, money.currency)).join(' + ');
  const known = (name, text) => term(name, text || 'not known', text ? '' : 'unknown');
  document.getElementById('totals').append(
    known('Order value at landed cost', value),
    term('Units to order', formatNumber(totals.order_units)),
    term('SKUs to order', formatNumber(totals.skus_to_order)),
    term('SKUs out before a reorder can arrive', formatNumber(totals.skus_out_before_arrival)),
    known('Aged units at risk (over 180 days)', totals.aged_181_units === null ? '' : formatNumber(totals.aged_181_units)));
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
