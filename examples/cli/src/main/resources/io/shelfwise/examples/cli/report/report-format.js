/* How values look. Nothing here reads the page's locale: the report is the same everywhere. */

const STATUS = {
  OUT_OF_STOCK: ['Out of stock', 'bad'],
  RUNS_OUT_BEFORE_ARRIVAL: ['Runs out before arrival', 'bad'],
  ORDER_NOW: ['Order now', 'warn'],
  ORDER_SOON: ['Order soon', 'warn'],
  OK: ['OK', 'good'],
  OVERSTOCK: ['Overstock', 'calm'],
  NEEDS_DATA: ['Needs data', 'calm'],
  NO_DEMAND: ['No demand', 'calm'],
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function isBlank(value) {
  return value === null || value === undefined || value === '';
}

function formatNumber(value, decimals = 0) {
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function formatMoney(amount, currency, decimals = 2) {
  return formatNumber(amount, decimals) + ' ' + currency;
}

function shortDate(iso) {
  const [, month, day] = iso.split('-').map(Number);
  return day + ' ' + MONTHS[month - 1];
}

function addDays(iso, days) {
  return new Date(Date.parse(iso + 'T00:00:00Z') + days * 86400000).toISOString().slice(0, 10);
}

function datesFrom(iso, count) {
  return Array.from({ length: count }, (_, i) => addDays(iso, i));
}

/** An element with text and children. Text never becomes markup. */
function element(name, className, text, children = []) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (!isBlank(text)) {
    made.textContent = text;
  }
  made.append(...children);
  return made;
}

function statusChip(status) {
  const [label, tone] = STATUS[status] || [status, 'calm'];
  return element('span', 'status ' + tone, label);
}

/** A term with its value above it, for definition lists. */
function term(name, value, className) {
  return element('div', '', '', [element('dt', '', name), element('dd', className, value)]);
}
