/* The loans: who borrows comes from the picker, and a photo goes up by itself. */
(() => {
  'use strict';

  const galien = window.galien;
  const patient = document.getElementById('pret:patient');
  const picker = galien.picker(document.querySelector('#pret [data-picker]'), {
    keeps: true,
    choose: (hit) => {
      patient.value = hit.id;
    },
    changed: () => {
      patient.value = '';
    },
  });

  /* What was refused comes back with its patient, who counts only once they are shown again. */
  const before = patient.value;
  patient.value = '';
  if (before) galien.api('/patients/' + before).then(picker.choose, () => {});

  const photo = document.getElementById('photo');
  const progress = document.getElementById('photo-progress');
  const said = document.getElementById('photo-said');
  photo.addEventListener('change', async () => {
    const words = photo.dataset;
    progress.hidden = false;
    said.textContent = words.going;
    try {
      const answer = await galien.upload('/toy/photos', photo.files[0], (part) => {
        progress.value = part;
      });
      const kept = answer.status === 200;
      said.textContent = kept ? words.kept : (answer.body && answer.body.message) || words.failed;
    } catch (e) {
      said.textContent = words.failed;
    }
    photo.value = '';
  });
})();
