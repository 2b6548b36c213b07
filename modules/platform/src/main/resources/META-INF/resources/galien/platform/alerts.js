/* Galien: shows and sounds the alerts of the house until somebody acknowledges. A locked screen
   sounds too, and shows that something waits, not what. */
(() => {
  'use strict';

  const galien = window.galien;
  const place = document.getElementById('alertes');
  const locked = document.getElementById('verrou-alerte');
  if (!place || !galien.onBell) return;
  const words = place.dataset;
  const list = place.querySelector('[role=alert]');
  const VOLUME = 0.25;
  /* While a thousand come, the numbers on the lines may be so old; what is new is shown at once. */
  const LATER = 4000;
  let ring = { waiting: Number(words.waiting) };

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text || '';
    if (className) made.className = className;
    return made;
  }

  /* 1. Lines. */
  function line(alert) {
    const row = element('p', '', 'note-bar');
    const icon = element('i', '', 'i i-alert');
    const open = element('a', words.open, 'btn sm push');
    const seen = element('button', words.seen, 'btn sm pri');
    icon.setAttribute('aria-hidden', 'true');
    open.href = galien.base + alert.address;
    seen.type = 'button';
    seen.addEventListener('click', () => acknowledge(alert, seen));
    row.dataset.level = alert.level;
    row.append(icon, element('b', alert.sentence), ' ', element('span', alert.since));
    if (alert.widened) row.append(' ', element('span', words.widened));
    row.append(open, seen);
    return row;
  }
  function draw(alerts) {
    const text = JSON.stringify(alerts);
    if (text === draw.last) return;
    draw.last = text;
    list.replaceChildren(...alerts.map(line));
    place.hidden = !alerts.length;
    offerSound();
  }
  async function acknowledge(alert, button) {
    button.disabled = true;
    try {
      await galien.api('/alerts/seen', { body: { kind: alert.kind, upTo: alert.upTo }, repeat: true });
      galien.toast(words.noted);
      await read();
    } catch (e) {
      /* Said already; it still waits. */
      button.disabled = false;
    }
  }
  let later = 0;
  async function read() {
    clearTimeout(later);
    later = 0;
    const answer = await galien.once('/alerts', { passive: true }).catch(() => null);
    if (answer && answer.status === 200) draw(answer.body);
  }

  /* 2. Sound: two notes, made here. Browsers keep silent until somebody has touched the page. */
  let audio = null;
  function touched() {
    if (!window.AudioContext) return;
    if (!audio) audio = new window.AudioContext();
    if (audio.state === 'running') sound();
    else audio.resume().then(sound).then(offerSound);
  }
  function note(frequency, from, length) {
    const tone = audio.createOscillator();
    const gain = audio.createGain();
    tone.frequency.value = frequency;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(VOLUME, from + 0.02);
    gain.gain.linearRampToValueAtTime(0, from + length);
    tone.connect(gain).connect(audio.destination);
    tone.start(from);
    tone.stop(from + length);
  }
  /* One page of a browser sounds for all: what was sounded, and when, is kept for them. */
  function sound() {
    if (!audio || audio.state !== 'running' || !ring.rhythm || !ring.waiting) return;
    const before = (galien.recall('sounded') || '0 0').split(' ').map(Number);
    const fresh = ring.called > before[0];
    if (!fresh && Date.now() - before[1] < ring.rhythm * 1000) return;
    galien.keep('sounded', Math.max(ring.called, before[0]) + ' ' + Date.now());
    note(880, audio.currentTime, 0.3);
    note(660, audio.currentTime + 0.32, 0.45);
    place.dataset.sounded = String(Number(place.dataset.sounded || 0) + 1);
  }
  function offerSound() {
    const silent = window.AudioContext && (!audio || audio.state !== 'running') && ring.rhythm && ring.waiting;
    const offered = place.querySelector('.sound');
    if (!silent) {
      if (offered) offered.remove();
    } else if (!offered) {
      const button = element('button', words.sound, 'btn sm sound');
      button.type = 'button';
      place.append(button);
    }
  }
  /* Any touch of the page lets it sound from then on. */
  ['pointerdown', 'keydown'].forEach((kind) => {
    document.addEventListener(kind, () => {
      if (!audio || audio.state !== 'running') touched();
    });
  });
  setInterval(sound, 1000);

  /* 3. The bell. */
  galien.onBell((heard) => {
    const more = !place.hidden && ring.lines && ring.lines === heard.lines;
    ring = heard;
    const known = navigator.userActivation && navigator.userActivation.hasBeenActive;
    if (ring.waiting && !audio && known) touched();
    locked.hidden = !ring.waiting;
    if (!ring.waiting) draw([]);
    else if (!more) read();
    else if (!later) later = setTimeout(read, LATER);
    sound();
    offerSound();
  });
  if (ring.waiting) read();
  document.addEventListener('galien:unlocked', read);
})();
