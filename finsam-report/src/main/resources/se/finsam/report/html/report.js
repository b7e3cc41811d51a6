'use strict';
(() => {
  const form = document.getElementById('filter');
  const shown = document.getElementById('shown');
  const items = [...document.querySelectorAll('[data-outcome]')];
  const rows = (item) => Number(item.dataset.rows || 1);
  const total = items.reduce((sum, item) => sum + rows(item), 0);
  const said = (item) => (item.closest('.asks li') || item).textContent; // a control that waits is found by what it waits for
  const texts = new Map(items.map((item) => [item, said(item).toLowerCase().replace(/\s+/g, ' ')]));
  const chosen = (name) => new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));

  const filter = () => {
    const outcomes = chosen('outcome');
    const grounds = chosen('ground');
    const text = form.elements.text.value.trim().toLowerCase().replace(/\s+/g, ' ');
    let count = 0;
    for (const item of items) {
      const fits = (!outcomes.size || outcomes.has(item.dataset.outcome))
        && (!grounds.size || grounds.has(item.dataset.ground))
        && (!text || texts.get(item).includes(text));
      item.classList.toggle('filtered', !fits);
      count += fits ? rows(item) : 0;
    }
    const all = count === total;
    for (const section of document.querySelectorAll('main > section, .asked, .asks li')) {
      const own = section.querySelectorAll('[data-outcome]');
      const empty = own.length > 0 && [...own].every((item) => item.classList.contains('filtered'));
      section.classList.toggle('filtered', empty);
    }
    // What is found must be seen: what is folded is opened while something is looked for.
    for (const folded of document.querySelectorAll('.asked')) {
      if (!all && !folded.open) {
        folded.open = true;
        folded.dataset.found = '';
      } else if (all && 'found' in folded.dataset) {
        folded.open = false;
        delete folded.dataset.found;
      }
    }
    document.body.classList.toggle('filtering', !all);
    shown.textContent = form.dataset.shown.replace('{n}', count).replace('{m}', total);
  };

  if (form && total) {
    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(filter));
    filter();
    // A link into the report must lead somewhere, also where the filter hid what it leads to.
    window.addEventListener('hashchange', () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && target.closest('.filtered')) {
        form.reset();
        setTimeout(() => target.scrollIntoView());
      }
    });
  }

  // The ids of controls say nothing to the förbund.
  const copied = (item) => {
    const said = item.cloneNode(true);
    said.querySelectorAll('.control, .count').forEach((part) => part.remove());
    return (item.tagName === 'LI' ? '– ' : '') + said.textContent.trim().replace(/\s+/g, ' ').replace(/ ([;.])/g, '$1');
  };
  for (const button of document.querySelectorAll('button.copy')) {
    const list = document.getElementById(button.dataset.copy);
    const status = document.getElementById('copied');
    button.hidden = false;
    button.addEventListener('click', async () => {
      const lines = [...list.querySelectorAll('summary, .asks li')].map(copied);
      try {
        await navigator.clipboard.writeText([button.dataset.intro, ...lines].join('\n') + '\n');
        status.textContent = button.dataset.done;
      } catch {
        getSelection().selectAllChildren(list);
        status.textContent = button.dataset.failed;
      }
    });
  }

  // What is folded away on a screen is needed on paper.
  window.addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details:not([open])')) {
      folded.dataset.folded = '';
      folded.open = true;
    }
  });
  window.addEventListener('afterprint', () => {
    for (const folded of document.querySelectorAll('details[data-folded]')) {
      folded.open = false;
      delete folded.dataset.folded;
    }
  });
})();
