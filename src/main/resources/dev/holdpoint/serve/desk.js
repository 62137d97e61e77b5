// What a page does beyond what the server renders: it works without.
(function () {
  'use strict';
  document.documentElement.classList.add('js');

  // What is dropped is looked at without another click; it is no answer to a question.
  document.addEventListener('change', function (event) {
    const input = event.target;
    if (input.matches('input[type=file][data-open]')) {
      event.stopPropagation();
      if (input.files.length > 0) {
        const form = input.form;
        form.requestSubmit(form.querySelector('[formaction="/open"]') || undefined);
      }
    }
  }, true);

  // Enter ends an answer; it does not leave the page.
  document.addEventListener('keydown', function (event) {
    const field = event.target;
    if (event.key === 'Enter' && field.matches('#case input[type=text]')) {
      event.preventDefault();
      field.dispatchEvent(new Event('change', {bubbles: true}));
    }
    if (event.key === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey && field.matches('pre[tabindex]')) {
      copy(field);
    }
  });

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-copy]');
    if (button) {
      copy(document.getElementById(button.dataset.copy));
    }
  });

  function copy(element) {
    navigator.clipboard.writeText(element.textContent).then(
      function () { say('Copied.'); },
      function () { getSelection().selectAllChildren(element); say('Selected; copy it with the keyboard.'); });
  }

  function say(text) {
    document.getElementById('said').textContent = text;
  }

  // What was unfolded stays so, and what is being typed is not lost, when an answer changes the page.
  let unfolded = [];
  let typing = null;
  let scrolled = 0;
  document.addEventListener('htmx:beforeSwap', function () {
    unfolded = Array.from(document.querySelectorAll('#case details[open][id]'), function (d) { return d.id; });
    const field = document.activeElement;
    typing = field && field.matches('#case input[type=text], #case textarea') ? {id: field.id, value: field.value} : null;
    scrolled = document.querySelector('aside.verdict').scrollTop;
  });
  document.addEventListener('htmx:afterSwap', function () {
    unfolded.forEach(function (id) {
      const section = document.getElementById(id);
      if (section) { section.open = true; }
    });
    const field = typing && document.getElementById(typing.id);
    if (field && field.getAttribute('aria-invalid') !== 'true') { field.value = typing.value; }
    document.querySelector('aside.verdict').scrollTop = scrolled;
  });

  // An outcome leads to its reasons.
  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[href^="#why-"]');
    const reasons = link && document.getElementById(link.getAttribute('href').slice(1));
    if (reasons) {
      event.preventDefault();
      reasons.open = true;
      reasons.scrollIntoView();
      reasons.querySelector('summary').focus({preventScroll: true});
    }
  });

  // A reason leads to its fact, also where that is folded.
  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[href^="#f-"]');
    const fact = link && document.getElementById(link.getAttribute('href').slice(1));
    if (fact) {
      const section = fact.closest('details');
      if (section) { section.open = true; }
      const field = fact.querySelector('input:checked, input:not([type=hidden]), textarea');
      (field || fact).focus();
    }
  });
})();
