/* A card for each of the most urgent SKUs. Charts are drawn when they come into sight; with #all in the address, and
   for print, all of them are. */

const AT_ONCE = 3;
const PRINT_WIDTH = 700;

class ChartCards {
  constructor(data, table) {
    this.table = table;
    this.cards = data.charts.map((chart, index) => this.card(chart, index));
    this.dark = window.matchMedia('(prefers-color-scheme: dark)');
  }

  static anchor(index) {
    return 'chart-' + (index + 1);
  }

  start() {
    const many = this.cards.length;
    document.getElementById('charts-heading').textContent =
      many === 1 ? 'The most urgent SKU' : 'The ' + many + ' most urgent SKUs';
    document.getElementById('charts').append(...this.cards.map(card => card.section));
    this.cards.slice(0, AT_ONCE).forEach(card => this.draw(card));
    const seen = new IntersectionObserver(entries => this.drawSeen(entries), { rootMargin: '500px' });
    this.cards.forEach(card => seen.observe(card.place));
    this.drawAllIfAsked();
    window.addEventListener('hashchange', () => this.drawAllIfAsked());
    window.addEventListener('resize', () => this.redrawDrawn());
    this.dark.addEventListener('change', () => this.redrawDrawn());
  }

  drawSeen(entries) {
    const places = new Set(entries.filter(entry => entry.isIntersecting).map(entry => entry.target));
    this.cards.filter(card => places.has(card.place) && !card.drawn).forEach(card => this.draw(card));
  }

  drawAllIfAsked() {
    if (location.hash === '#all') {
      this.cards.filter(card => !card.drawn).forEach(card => this.draw(card));
    }
  }

  redrawDrawn() {
    this.cards.filter(card => card.drawn).forEach(card => this.draw(card));
  }

  beforePrint() {
    this.cards.forEach(card => this.draw(card, PRINT_WIDTH, false));
  }

  draw(card, width = card.place.clientWidth, dark = this.dark.matches) {
    const height = chartHeight(width);
    card.place.style.height = height + 'px';
    card.drawn = card.drawn || echarts.init(card.place, null, { renderer: 'svg', width, height });
    card.drawn.resize({ width, height });
    card.drawn.setOption(chartOption(card.chart, card.marks, width, dark), true);
    card.place.dataset.drawn = 'true';
  }

  card(chart, index) {
    const row = this.table.rows[chart.row];
    const text = name => this.table.textOf(name, row);
    const place = element('div', 'chart');
    place.setAttribute('role', 'img');
    place.setAttribute('aria-label', 'Daily sales, forecast and projected stock of ' + text('sku'));
    const heading = element('h3', '', '', [
      element('span', '', text('title') || text('sku')),
      element('span', 'sku', text('sku')),
      statusChip(text('status')),
    ]);
    const reasons = this.table.cell(row, 'reasons') || [];
    const section = element('section', 'chart-card', '', [
      heading,
      this.facts(text),
      place,
      element('ul', 'reasons', '', reasons.map(reason => element('li', '', reason))),
    ]);
    section.id = ChartCards.anchor(index);
    section.setAttribute('aria-label', text('sku'));
    return { chart, place, section, marks: this.marks(text), drawn: null };
  }

  facts(text) {
    const all = [
      ['Order units', text('order_units')],
      ['Order value', text('order_value')],
      ['Order by', text('reorder_date')],
      ['Runs out', text('stockout_date')],
      ['Available', text('available')],
      ['Inbound', text('inbound')],
      ['Forecast a day', text('daily_velocity')],
      ['Lead time', text('lead_time_days') && text('lead_time_days') + ' days'],
    ];
    return element('dl', 'facts', '', all.filter(fact => fact[1]).map(([name, value]) => term(name, value)));
  }

  marks(text) {
    return [
      { kind: 'reorder', label: 'Order by', date: text('reorder_date') },
      { kind: 'stockout', label: 'Runs out', date: text('stockout_date') },
    ].filter(mark => mark.date);
  }
}
