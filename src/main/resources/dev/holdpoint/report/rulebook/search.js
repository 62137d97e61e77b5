'use strict';
// Shows only what holds every word that is typed: a fact, a clause, or anything else that stands in it.
const form = document.getElementById('search');
const found = document.getElementById('found');
const entries = [...document.querySelectorAll('.entry')].map(element => [element, element.textContent.toLowerCase()]);
const parts = [...document.querySelectorAll('.part')];
form.hidden = false;
form.querySelector('input').addEventListener('input', event => {
  const words = event.target.value.toLowerCase().split(/\s+/).filter(word => word);
  let shown = 0;
  for (const [element, text] of entries) {
    element.hidden = !words.every(word => text.includes(word));
    shown += element.hidden ? 0 : 1;
  }
  for (const part of parts) {
    part.hidden = words.length > 0 && !part.querySelector('.entry:not([hidden])');
  }
  found.textContent = words.length ? shown + ' of ' + entries.length : '';
});
