/* The table of all lines: sorted, filtered, and put on the page a few rows at a time. */

const CHUNK = 100;

const LABELS = {
  sku: 'SKU',
  asin: 'ASIN',
  units_7d: 'Sold 7 d',
  units_30d: 'Sold 30 d',
  units_90d: 'Sold 90 d',
  daily_velocity: 'A day',
  peak_velocity: 'A day, peak week',
  days_of_cover: 'Cover days',
  stockout_date: 'Runs out',
  lead_time_days: 'Lead time',
  reorder_date: 'Order by',
  order_units: 'Order units',
  order_by_reason: 'Set by',
  landed_unit_cost: 'Landed unit cost',
  aged_181_units: 'Aged over 180 d',
};

const ESSENTIAL = [
  'sku', 'title', 'status', 'order_units', 'order_value', 'reorder_date', 'stockout_date', 'days_of_cover',
  'available', 'inbound', 'daily_velocity', 'units_30d', 'lead_time_days',
];

const MONEY = ['landed_unit_cost', 'order_value', 'unit_margin'];

function labelOf(name) {
  const words = name.replace(/_/g, ' ');
  return LABELS[name] || words.charAt(0).toUpperCase() + words.slice(1);
}

class LinesTable {
  constructor(data, chartAnchors) {
    this.columns = data.columns.map((column, index) => ({ ...column, index }));
    this.byName = Object.fromEntries(this.columns.map(column => [column.name, column]));
    this.rows = data.rows;
    this.order = data.rows.map((_, index) => index);
    this.haystack = data.rows.map(row => [this.cell(row, 'sku'), this.cell(row, 'title')].join('\n').toLowerCase());
    this.chartAnchors = chartAnchors;
    this.sorting = { column: null, descending: false };
    this.shown = this.order;
    this.rendered = 0;
    this.head = document.querySelector('#lines thead');
    this.body = document.querySelector('#lines tbody');
    this.sentinel = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && this.more(), {
      root: document.getElementById('table-box'),
      rootMargin: '600px',
    });
  }

  cell(row, name) {
    return this.byName[name] ? row[this.byName[name].index] : null;
  }

  start() {
    const select = document.getElementById('status');
    const present = Object.keys(STATUS).filter(status => this.rows.some(row => this.cell(row, 'status') === status));
    select.append(new Option('any', ''), ...present.map(status => new Option(STATUS[status][0], status)));
    select.addEventListener('change', () => this.refresh());
    document.getElementById('find').addEventListener('input', () => this.refresh());
    document.getElementById('filters').addEventListener('submit', event => event.preventDefault());
    document.getElementById('every-column').addEventListener('change', () => this.layOut());
    this.layOut();
  }

  layOut() {
    const every = document.getElementById('every-column').checked;
    this.visible = every ? this.columns : ESSENTIAL.map(name => this.byName[name]).filter(Boolean);
    this.head.replaceChildren(element('tr', '', '', this.visible.map(column => this.header(column))));
    this.refresh();
  }

  header(column) {
    const button = element('button', '', labelOf(column.name));
    button.type = 'button';
    button.addEventListener('click', () => this.sortBy(column));
    const cell = element('th', this.classOf(column), '', [button]);
    cell.scope = 'col';
    cell.dataset.column = column.name;
    return cell;
  }

  classOf(column) {
    if (column.name === 'sku') {
      return 'key';
    }
    return column.numeric ? 'number' : '';
  }

  /** First up, then down, then back to the most urgent first. */
  sortBy(column) {
    if (this.sorting.column !== column) {
      this.sorting = { column, descending: false };
    } else if (!this.sorting.descending) {
      this.sorting = { column, descending: true };
    } else {
      this.sorting = { column: null, descending: false };
    }
    this.refresh();
  }

  refresh() {
    const words = document.getElementById('find').value.trim().toLowerCase();
    const status = document.getElementById('status').value;
    this.shown = this.sorted().filter(index =>
      this.haystack[index].includes(words) && (!status || this.cell(this.rows[index], 'status') === status));
    for (const cell of this.head.querySelectorAll('th')) {
      const sorted = this.sorting.column && this.sorting.column.name === cell.dataset.column;
      cell.setAttribute('aria-sort', !sorted ? 'none' : this.sorting.descending ? 'descending' : 'ascending');
    }
    document.getElementById('count').textContent =
      formatNumber(this.shown.length) + ' of ' + formatNumber(this.rows.length) + ' SKUs';
    this.redraw();
  }

  sorted() {
    const { column, descending } = this.sorting;
    if (!column) {
      return this.order;
    }
    const compare = this.comparison(column);
    const sign = descending ? -1 : 1;
    return [...this.order].sort((a, b) => {
      const left = this.rows[a][column.index];
      const right = this.rows[b][column.index];
      if (isBlank(left) || isBlank(right)) {
        return isBlank(left) - isBlank(right) || a - b;
      }
      return sign * compare(left, right) || a - b;
    });
  }

  comparison(column) {
    if (column.numeric) {
      return (a, b) => a - b;
    }
    if (column.name === 'status') {
      const urgency = Object.keys(STATUS);
      return (a, b) => urgency.indexOf(a) - urgency.indexOf(b);
    }
    const collator = new Intl.Collator('en', { numeric: true });
    return (a, b) => collator.compare(String(a), String(b));
  }

  redraw() {
    this.sentinel.disconnect();
    this.rendered = 0;
    this.body.replaceChildren();
    if (this.shown.length === 0) {
      const cell = element('td', 'empty', 'No SKU fits.');
      cell.colSpan = this.visible.length;
      this.body.append(element('tr', '', '', [cell]));
    }
    this.more();
  }

  more(count = CHUNK) {
    this.sentinel.disconnect();
    const next = this.shown.slice(this.rendered, this.rendered + count);
    this.body.append(...next.map(index => this.line(index)));
    this.rendered += next.length;
    if (this.rendered < this.shown.length) {
      this.sentinel.observe(this.body.lastElementChild);
    }
  }

  /** Puts every row on the page, for print. */
  all() {
    this.more(this.shown.length);
  }

  line(index) {
    const row = this.rows[index];
    return element('tr', 'line', '', this.visible.map(column => this.tableCell(column, row, index)));
  }

  tableCell(column, row, index) {
    const value = row[column.index];
    if (column.name === 'sku') {
      return this.keyCell(value, row, index);
    }
    if (column.name === 'status') {
      return element('td', '', '', [statusChip(value)]);
    }
    const className = column.name === 'reasons' ? 'long' : column.name === 'title' ? 'title' : this.classOf(column);
    const cell = element('td', className, this.text(column, value, row));
    if (column.name === 'title' && value) {
      cell.title = value;
    }
    cell.classList.toggle('zero', value === 0);
    return cell;
  }

  keyCell(value, row, index) {
    const why = element('button', '', '▸');
    why.type = 'button';
    why.setAttribute('aria-expanded', 'false');
    why.setAttribute('aria-label', 'Why: ' + value);
    why.addEventListener('click', () => this.toggleReasons(why, row));
    const name = element(this.chartAnchors.has(index) ? 'a' : 'span', '', value);
    if (this.chartAnchors.has(index)) {
      name.href = '#' + this.chartAnchors.get(index);
    }
    const cell = element('td', 'key', '', [why, name]);
    cell.title = value;
    return cell;
  }

  toggleReasons(button, row) {
    const line = button.closest('tr');
    const open = button.getAttribute('aria-expanded') === 'true';
    button.setAttribute('aria-expanded', String(!open));
    button.textContent = open ? '▸' : '▾';
    if (open) {
      line.nextElementSibling.remove();
      return;
    }
    const cell = element('td', '', this.textOf('reasons', row));
    cell.colSpan = this.visible.length;
    line.after(element('tr', 'why', '', [cell]));
  }

  /** A value of a row as text, blank where there is none. */
  textOf(name, row) {
    const column = this.byName[name];
    return column ? this.text(column, row[column.index], row) : '';
  }

  text(column, value, row) {
    if (isBlank(value)) {
      return '';
    }
    if (MONEY.includes(column.name)) {
      return formatMoney(value, this.cell(row, 'currency') || '', column.decimals);
    }
    return column.numeric ? formatNumber(value, column.decimals) : Array.isArray(value) ? value.join('; ') : value;
  }
}
