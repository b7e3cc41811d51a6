'use strict';
(() => {
  const table = document.querySelector('table.overview');
  if (!table) {
    return;
  }
  const heads = [...table.querySelectorAll('thead th')];
  const body = table.tBodies[0];
  const status = document.getElementById('sorted');
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const compare = (kind, a, b) => kind === 'number'
    ? Number(a) - Number(b)
    : a.localeCompare(b, document.documentElement.lang);

  const sort = (column) => {
    const head = heads[column];
    const descending = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach((other) => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const rows = [...body.rows];
    rows.sort((a, b) => {
      const one = value(a, column);
      const other = value(b, column);
      // What is not known comes last, whichever way the others stand.
      if (one === '' || other === '') {
        return (one === '') - (other === '');
      }
      return compare(head.dataset.sort, one, other) * (descending ? -1 : 1);
    });
    body.append(...rows);
    status.textContent = status.dataset.sorted
      .replace('{k}', head.textContent.trim().toLowerCase())
      .replace('{r}', descending ? status.dataset.descending : status.dataset.ascending);
  };

  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(column));
  });
})();
