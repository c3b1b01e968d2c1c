'use strict';
// Everything here is a convenience: each page works without it.

const box = document.getElementById('q');

// "/" goes to the box, unless something is being typed.
document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});

// Copy buttons: data-copy holds the words; data-cite only the citation, the words stand beside it.
function wordsOf(button) {
  if (button.dataset.copy) {
    return button.dataset.copy;
  }
  const lines = button.closest('.article').querySelectorAll('.paragraph p');
  return button.dataset.cite + '：“' + Array.from(lines, (line) => line.textContent).join('\n') + '”';
}

async function put(text) {
  if (navigator.clipboard && window.isSecureContext) {
    return navigator.clipboard.writeText(text);
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

for (const button of document.querySelectorAll('button.copy')) {
  const label = button.textContent;
  button.hidden = false;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    await put(wordsOf(button));
    button.textContent = '已复制';
    button.focus();
    setTimeout(() => { button.textContent = label; }, 1500);
  });
}

// A file may be dropped anywhere on the field around its button.
for (const drop of document.querySelectorAll('.drop')) {
  const input = drop.querySelector('input[type=file]');
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
    }
  });
}

// The tree of a law narrows to what is typed.
const filter = document.getElementById('filter');
if (filter) {
  filter.parentElement.hidden = false;
  const none = document.createElement('p');
  none.className = 'none';
  none.hidden = true;
  none.setAttribute('role', 'status');
  filter.parentElement.after(none);
  filter.addEventListener('input', () => {
    const wanted = filter.value.trim();
    let shown = 0;
    for (const item of document.querySelectorAll('.chapters > li')) {
      const chapter = item.querySelector('.chapter');
      const whole = chapter !== null && chapter.textContent.includes(wanted);
      let found = 0;
      for (const leaf of item.querySelectorAll('.leaf')) {
        leaf.hidden = !(whole || leaf.textContent.includes(wanted));
        found += leaf.hidden ? 0 : 1;
      }
      item.hidden = wanted !== '' && !whole && found === 0;
      shown += item.hidden ? 0 : 1;
      const details = item.querySelector('details');
      if (details && wanted !== '') {
        details.open = found > 0;
      }
    }
    none.hidden = shown > 0;
    none.textContent = none.hidden ? '' : '目录中没有“' + wanted + '”；正文可用 Ctrl+F 查找';
  });
}

// Narrow screens start with the folds closed.
if (window.matchMedia('(max-width: 56rem)').matches) {
  document.querySelectorAll('details.fold').forEach((fold) => { fold.open = false; });
}

// "[" and "]" go to the change or the case before and after; the chapter being read is marked in the contents.
const changes = Array.from(document.querySelectorAll('.pair.change, .case'));

/** The change after (1) or before (-1) the chosen one, or where none is in sight, the place read. */
function beside(step) {
  const chosen = changes.indexOf(document.activeElement);
  if (chosen >= 0) {
    const { top, bottom } = changes[chosen].getBoundingClientRect();
    if (bottom > 0 && top < window.innerHeight) {
      return changes[chosen + step];
    }
  }
  const line = 100; // below the heads that stay in sight
  const top = (pair) => pair.getBoundingClientRect().top - line;
  return step > 0 ? changes.find((pair) => top(pair) > 0) : changes.findLast((pair) => top(pair) < 0);
}
if (changes.length > 0) {
  document.querySelectorAll('.keys').forEach((hint) => { hint.hidden = false; });
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if ((event.key !== '[' && event.key !== ']') || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const next = beside(event.key === ']' ? 1 : -1);
    if (next) {
      next.tabIndex = -1;
      next.scrollIntoView();
      next.focus({ preventScroll: true });
    }
  });
}

// The other hits of a work come under those that are shown; without this the link leads to a page of them.
for (const link of document.querySelectorAll('.further a')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const line = link.parentElement;
    line.setAttribute('aria-busy', 'true');
    const answer = await fetch(link.href).catch(() => null);
    if (answer === null || !answer.ok) {
      location.href = link.href;
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const places = (part) => part.querySelector('.place').getAttribute('href').replace(/__.*/, '');
    const shown = new Set(Array.from(line.closest('.row').querySelectorAll('.snippet'), places));
    const more = Array.from(page.querySelectorAll('.hits .snippet')).filter((part) => !shown.has(places(part)));
    line.before(...more);
    line.removeAttribute('aria-busy');
    const next = page.querySelector('.pages a[rel=next]');
    if (next) {
      link.textContent = '更多命中，在单独的页面中查看';
    } else {
      line.remove();
    }
    if (more.length > 0) {
      more[0].querySelector('.place').focus();
    }
  }, { once: true });
}

// A draft takes seconds, a scan minutes: say that it is being read.
const handin = document.querySelector('form.handin');
if (handin) {
  const button = handin.querySelector('button.main');
  const label = button.textContent;
  button.setAttribute('aria-live', 'polite');
  handin.addEventListener('submit', () => {
    button.textContent = '正在审查…';
    button.disabled = true;
  });
  window.addEventListener('pageshow', () => {
    button.textContent = label;
    button.disabled = false;
  });
}

// The desk: choosing a finding shows its evidence without leaving the place in the draft.
const problems = Array.from(document.querySelectorAll('.problems > li'));
if (problems.length > 0) {
  document.querySelectorAll('.keys').forEach((hint) => { hint.hidden = false; });
  const into = (pane, part) => {
    if (getComputedStyle(pane).overflowY === 'auto') {
      const offset = part.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTop += offset - pane.clientHeight / 3;
    }
  };
  const isStacked = () => getComputedStyle(document.getElementById('draft')).overflowY !== 'auto';
  const choose = (number, from) => {
    const item = problems.find((each) => each.dataset.finding === number);
    const evidence = document.getElementById('e' + number);
    if (!item || !evidence) {
      return false;
    }
    problems.forEach((each) => each.removeAttribute('aria-current'));
    item.setAttribute('aria-current', 'true');
    document.querySelectorAll('.evidence.open').forEach((open) => open.classList.remove('open'));
    evidence.classList.add('open');
    const pane = document.getElementById('evidence');
    pane.scrollTop = 0;
    const mark = evidence.querySelector('.one:not(.draftside) mark');
    if (mark && mark.getBoundingClientRect().bottom > pane.getBoundingClientRect().bottom) {
      into(pane, mark);
    }
    document.querySelectorAll('.point.chosen').forEach((point) => point.classList.remove('chosen'));
    const points = document.querySelectorAll('.point[data-finding="' + number + '"]');
    points.forEach((point) => point.classList.add('chosen'));
    if (from !== 'draft' && points.length > 0) {
      into(document.getElementById('draft'), points[0]);
    }
    if (from !== 'list') {
      into(document.getElementById('findings'), item);
    }
    if (from !== 'start') {
      history.replaceState(null, '', item.querySelector('h3 a').href);
      if (isStacked()) {
        evidence.scrollIntoView();
      }
    }
    return true;
  };
  // The keyboard goes on where the eye is: at the evidence when the panes stand one below the other.
  const step = (number) => {
    if (!choose(number, 'keys')) {
      return false;
    }
    if (isStacked()) {
      document.querySelector('#e' + number + ' h3').focus({ preventScroll: true });
      return true;
    }
    const desk = document.querySelector('.desk');
    if (desk.getBoundingClientRect().bottom > window.innerHeight) {
      desk.scrollIntoView();
    }
    problems[now()].querySelector('h3 a').focus({ preventScroll: true });
    return true;
  };
  const now = () => problems.findIndex((each) => each.hasAttribute('aria-current'));
  for (const link of document.querySelectorAll('.problems h3 a, .point')) {
    link.addEventListener('click', (event) => {
      const item = link.closest('li[data-finding]');
      const number = item ? item.dataset.finding : link.dataset.finding;
      if (!event.ctrlKey && !event.metaKey && choose(number, item ? 'list' : 'draft')) {
        event.preventDefault();
      }
    });
  }
  for (const link of document.querySelectorAll('.step:not(.up)')) {
    link.addEventListener('click', (event) => {
      const number = new URL(link.href).searchParams.get('finding');
      if (!event.ctrlKey && !event.metaKey && step(number)) {
        event.preventDefault();
      }
    });
  }
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if ((event.key !== '[' && event.key !== ']') || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const next = problems[now() + (event.key === ']' ? 1 : -1)];
    if (next) {
      step(next.dataset.finding);
    }
  });
  const first = problems[Math.max(0, now())];
  choose(first.dataset.finding, 'start');
}
const parts = document.querySelectorAll('.part');
if (parts.length > 1) {
  const follow = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const link = document.querySelector('.tree a[href="#' + CSS.escape(entry.target.id) + '"]');
      if (entry.isIntersecting) {
        link.setAttribute('aria-current', 'true');
        const tree = link.closest('.tree');
        if (getComputedStyle(tree).position === 'sticky') {
          tree.scrollTop = link.offsetTop - tree.clientHeight / 3;
        }
      } else {
        link.removeAttribute('aria-current');
      }
    }
  }, { rootMargin: '-15% 0px -80% 0px' });
  parts.forEach((part) => follow.observe(part));
}

// A pasted text is cut by the browser without a word: say so.
const tooLong = document.createElement('p');
tooLong.className = 'toolong';
tooLong.setAttribute('role', 'status');
tooLong.hidden = true;
box.form.append(tooLong);
box.addEventListener('input', () => {
  tooLong.hidden = box.value.length < box.maxLength;
  tooLong.textContent = tooLong.hidden ? '' : '最多 ' + box.maxLength + ' 字，超出的部分没有录入；请只取关键的一两句';
});

// Titles are offered while a question is being typed: the combobox pattern of WAI-ARIA.
const offers = document.createElement('ul');
offers.className = 'offers';
offers.id = 'offers';
offers.hidden = true;
offers.setAttribute('role', 'listbox');
offers.setAttribute('aria-label', '标题提示');
box.after(offers);
box.setAttribute('role', 'combobox');
box.setAttribute('aria-autocomplete', 'list');
box.setAttribute('aria-controls', 'offers');
box.setAttribute('aria-expanded', 'false');
let chosen = -1;
let timer = 0;
let asked = 0;

function close() {
  offers.hidden = true;
  chosen = -1;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
}

function take(title) {
  box.value = title;
  close();
  box.form.requestSubmit();
}

function show(titles) {
  offers.replaceChildren(...titles.map((offer, i) => {
    const item = document.createElement('li');
    item.id = 'offer' + i;
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const title = document.createElement('span');
    title.textContent = offer.title;
    const kind = document.createElement('span');
    kind.className = 'muted';
    kind.textContent = offer.kind;
    item.append(title, kind);
    item.addEventListener('mousedown', (event) => { event.preventDefault(); take(offer.title); });
    return item;
  }));
  close();
  offers.hidden = titles.length === 0;
  box.setAttribute('aria-expanded', String(!offers.hidden));
}

function choose(step) {
  const items = Array.from(offers.children);
  chosen = (chosen + step + items.length + 1) % (items.length + 1);
  items.forEach((item, i) => item.setAttribute('aria-selected', String(i === chosen)));
  if (chosen < items.length) {
    box.setAttribute('aria-activedescendant', items[chosen].id);
  } else {
    box.removeAttribute('aria-activedescendant');
  }
}

async function offer() {
  const typed = box.value.trim();
  const turn = ++asked;
  if (typed.length < 2) {
    close();
    return;
  }
  const answer = await fetch('/api/suggest?q=' + encodeURIComponent(typed));
  if (answer.ok && turn === asked && document.activeElement === box) {
    show(await answer.json());
  }
}

box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(offer, 150);
});
box.addEventListener('blur', close);
box.addEventListener('keydown', (event) => {
  if (offers.hidden) {
    return;
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    choose(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close();
  } else if (event.key === 'Enter' && chosen >= 0 && chosen < offers.children.length) {
    event.preventDefault();
    take(offers.children[chosen].firstChild.textContent);
  }
});
