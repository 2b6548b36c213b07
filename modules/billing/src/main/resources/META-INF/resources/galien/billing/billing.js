/* The invoice of a visit: a favourite's digit, Ctrl+Enter, done. What is typed is priced by the server. */
(() => {
  'use strict';

  const galien = window.galien;
  const root = document.getElementById('facture');
  const words = root.dataset;
  const patient = words.patient;
  const of = '/billing/patients/' + patient;
  const by = (id) => document.getElementById('fac-' + id);
  const PAUSE = 250;
  const METRES = 10; // Amounts are read in hundredths.

  let acts = [];
  let answer = null;
  let favourites = [];
  let token = galien.token();
  let corrects = Number(words.corrects);
  let asked = 0;
  let timer = 0;
  let busy = false;

  by('day').value = galien.typed.show(words.today);
  by('time').value = words.now;
  const day = () => galien.typed.day(by('day').value, words.today);
  const time = () => galien.typed.time(by('time').value);

  by('who').value = by('who').dataset.chosen;

  const pressed = () => by('modes').querySelector('[aria-pressed=true]').dataset.mode;
  const old = galien.patientInvoices({ patient, words, list: by('old'), mode: pressed });

  function draft() {
    const km = galien.cents(by('km').value);
    const ald = by('ald');
    return {
      practitioner: Number(by('who').value),
      day: day(),
      time: time(),
      place: by('place').value,
      acts,
      regulated: by('regulated').checked,
      emergency: by('emergency').checked,
      metres: km === null ? -1 : km * METRES,
      mountain: by('mountain').checked,
      pathway: by('pathway').value,
      aldRelated: Boolean(ald && ald.checked),
      excess: galien.cents(by('excess').value) || 0,
    };
  }
  function due() {
    if (!answer || !answer.sums) return null;
    const sums = answer.sums;
    return sums.total - (by('tp-amo').checked ? sums.insurance : 0) - (by('tp-amc').checked ? sums.complementary : 0);
  }
  function showSums() {
    const sums = Object.assign({}, answer && answer.sums, { due: due() });
    by('parts')
      .querySelectorAll('[data-sum]')
      .forEach((place) => {
        const sum = sums[place.dataset.sum];
        place.textContent = sum === undefined || sum === null ? '' : galien.money(sum);
      });
    const received = galien.cents(by('received').value);
    const back = received === null || due() === null ? null : received - due();
    by('left').textContent = back !== null && back < 0 ? galien.money(-back) : '';
    by('change').textContent = back !== null && back > 0 ? galien.money(back) : '';
  }
  function proposal(one) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = '+ ' + one.code + ' · ' + one.why;
    button.title = one.label;
    button.addEventListener('click', () => add([one.code]));
    item.append(button);
    return item;
  }
  function show() {
    const lines = answer && answer.lines ? answer.lines : acts;
    const left = acts.slice();
    const rows = lines.map((line) => {
      const at = left.findIndex((one) => one.code === line.code);
      const act = at < 0 ? null : left.splice(at, 1)[0];
      const removed = () => {
        acts = acts.filter((one) => one !== act);
        price();
      };
      return galien.invoiceLine(line, act, words, price, removed);
    });
    by('lines')
      .querySelector('tbody')
      .replaceChildren(...rows);
    by('refusal').hidden = !answer || !answer.refusal || !(acts.length || unread());
    by('refusal').querySelector('span').textContent = answer ? answer.refusal : '';
    by('remarks').replaceChildren(
      ...((answer && answer.remarks) || []).map((said) => {
        const item = document.createElement('li');
        item.textContent = said;
        return item;
      }),
      ...excessPaper(),
    );
    by('props').replaceChildren(...((answer && answer.proposals) || []).map(proposal));
    showSums();
  }
  /* Who asks for more than the tariff says so in writing, before the act. */
  function excessPaper() {
    const excess = galien.cents(by('excess').value);
    if (!excess || !answer || !answer.sums) return [];
    const item = document.createElement('li');
    const link = document.createElement('a');
    const asks = { practitioner: by('who').value, day: day(), total: answer.sums.total, excess };
    link.href = galien.base + '/api' + of + '/information?' + new URLSearchParams(asks);
    link.target = '_blank';
    link.textContent = words.excessPaper;
    item.append(link);
    return [item];
  }
  /* The visit of an invoice that is to be redone stands there again. */
  async function restore() {
    try {
      const visit = await galien.api('/claims/invoices/' + corrects + '/visit');
      acts = visit.acts.map((one) => Object.assign(one, { association: one.association || undefined }));
      by('who').value = String(visit.practitioner);
      by('day').value = galien.typed.show(visit.day);
      if (visit.time) by('time').value = visit.time.slice(0, 5);
      by('place').value = visit.place;
      by('pathway').value = visit.insured.pathway;
      by('regulated').checked = visit.regulated;
      by('emergency').checked = visit.emergency;
      by('mountain').checked = visit.mountain;
      if (visit.metres >= 0) by('km').value = String(visit.metres / 1000).replace('.', ',');
      if (visit.excess) by('excess').value = (visit.excess / 100).toFixed(2).replace('.', ',');
      if (by('ald')) by('ald').checked = visit.insured.aldRelated;
      by('tp-amo').checked = visit.toInsurance;
      by('tp-amc').checked = visit.toComplement;
      choose(modes[modes.length - 1]);
    } catch (e) {
      corrects = 0; // Said.
    }
  }
  /* What cannot be read is said where acts are refused, and nothing is billed on another day. */
  function unread() {
    by('day').setAttribute('aria-invalid', String(!day()));
    by('time').setAttribute('aria-invalid', String(!time()));
    return day() ? (time() ? '' : words.timeWrong) : words.dayWrong;
  }
  async function price() {
    clearTimeout(timer);
    const turn = ++asked;
    const problem = unread();
    if (problem) {
      answer = { refusal: problem };
      show();
      return false;
    }
    try {
      const priced = await galien.api(of + '/price', { body: draft(), repeat: true });
      if (turn !== asked) return false;
      answer = priced;
      show();
      return true;
    } catch (e) {
      return false;
    }
  }
  function add(codes) {
    codes.forEach((code) => acts.push({ code: code.toUpperCase() }));
    return price();
  }
  async function issue(paying) {
    if (busy) return;
    busy = true;
    try {
      if (!(await price()) || !answer.sums) return;
      const received = galien.cents(by('received').value);
      if (by('received').value.trim() && received === null) {
        galien.toast(words.amount, { error: true });
        by('received').focus();
        return;
      }
      const cents = received === null ? due() : Math.min(received, due());
      const payments = paying && cents > 0 ? [{ mode: pressed(), cents, reference: by('reference').value }] : [];
      if (payments.length && by('mode2').value && cents < due())
        payments.push({ mode: by('mode2').value, cents: due() - cents, reference: '' });
      const invoice = await galien.api(of + '/invoices', {
        body: Object.assign(draft(), {
          token,
          toInsurance: by('tp-amo').checked,
          toComplement: by('tp-amc').checked,
          payments,
          corrects,
        }),
        repeat: true,
      });
      galien.toast(words.issued + ' ' + invoice.number);
      token = galien.token();
      acts = [];
      corrects = 0;
      by('mode2').value = '';
      by('received').value = '';
      by('reference').value = '';
      by('excess').value = '';
      await Promise.all([price(), old.read()]);
    } catch (e) {
      // Said. It was issued before its answer was lost: it is shown, and undone before another is made.
      if (e.key === 'billing.no.asked-otherwise') {
        token = galien.token();
        await old.read();
      }
    } finally {
      busy = false;
    }
  }
  function listed(all) {
    favourites = all;
    by('favs').replaceChildren(
      ...all.map((codes, i) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        button.textContent = (i < 9 ? i + 1 + ' · ' : '') + codes.join(' + ');
        button.addEventListener('click', () => add(codes));
        return button;
      }),
    );
  }
  async function readFavourites(body) {
    try {
      listed((await galien.api('/billing/favourites/' + by('who').value, body ? { body } : {})).favourites);
    } catch (e) {
      /* Said. */
    }
  }
  function choose(mode) {
    by('modes')
      .querySelectorAll('[data-mode]')
      .forEach((one) => one.setAttribute('aria-pressed', String(one === mode)));
  }

  galien.actSearch({ field: by('find'), list: by('found'), words, choose: (act) => add([act.code]) });
  const modes = Array.from(by('modes').children);
  modes.forEach((mode) => mode.addEventListener('click', () => choose(mode)));
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || !/^Digit[1-5]$/.test(event.code)) return;
    event.preventDefault();
    choose(modes[Number(event.code.slice(5)) - 1]);
  });
  for (let digit = 1; digit <= 9; digit++) {
    galien.key(String(digit), () => {
      if (favourites[digit - 1]) add(favourites[digit - 1]);
    });
  }
  galien.key('/', () => by('find').focus());
  galien.key('ctrl+enter', () => issue(true));
  by('issue').addEventListener('click', () => issue(true));
  by('later').addEventListener('click', () => issue(false));
  by('keep').addEventListener('click', () => {
    if (acts.length) readFavourites({ codes: acts.map((one) => one.code) });
  });
  by('who').addEventListener('change', () => {
    readFavourites();
    price();
  });
  ['tp-amo', 'tp-amc', 'received'].forEach((id) => by(id).addEventListener('input', showSums));
  ['day', 'time', 'place', 'pathway', 'km', 'excess', 'mountain', 'regulated', 'emergency', 'ald'].forEach((id) => {
    const field = by(id);
    if (!field) return;
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(price, PAUSE);
    });
  });
  (corrects ? restore() : Promise.resolve()).then(() => {
    readFavourites();
    price();
  });
})();
