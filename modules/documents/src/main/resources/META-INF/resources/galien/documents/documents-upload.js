/* Inbox: files dropped on the page or chosen. Each goes up by itself, three at a time, and has its
   own line until it is there; what was refused keeps its line and says why. */
(function () {
  'use strict';

  const AT_ONCE = 3;
  const inbox = (galien.inbox = {});
  const list = document.querySelector('[data-inbox=uploads]');
  const veil = document.querySelector('[data-inbox=drop]');
  const chooser = document.querySelector('[data-inbox=files]');
  const waiting = [];
  let running = 0;
  let depth = 0;

  inbox.say = function (name) {
    const text = document.querySelector('[data-inbox=texts] [data-text="' + name + '"]');
    return text ? text.textContent : name;
  };

  function line(name) {
    const item = document.createElement('li');
    item.innerHTML = '<b class="ell"></b><span class="bar"><i style="width:0"></i></span><span class="ell" role="status"></span><button type="button" class="btn ghost ico sm" hidden><i class="i i-x" aria-hidden="true"></i></button>';
    item.querySelector('b').textContent = name;
    item.querySelector('[role=status]').textContent = inbox.say('uploading');
    item.querySelector('button').addEventListener('click', function () { drop(item); });
    list.append(item);
    list.hidden = false;
    return item;
  }
  function drop(item) {
    item.remove();
    list.hidden = !list.children.length;
  }
  function tell(item, text, bad) {
    const place = item.querySelector('[role=status]');
    place.textContent = text;
    place.title = text;
    place.classList.toggle('bad', Boolean(bad));
    item.querySelector('button').hidden = false;
  }

  function done(item, answer) {
    item.querySelector('.bar > i').style.width = '100%';
    if (answer.known) {
      tell(item, answer.message, false);
    } else {
      item.querySelector('[role=status]').textContent = inbox.say('upload-done');
      setTimeout(function () { drop(item); }, 4000);
    }
    inbox.received(answer.id);
  }

  function send(job) {
    const request = new XMLHttpRequest();
    request.open('POST', galien.base + '/api/documents?name=' + encodeURIComponent(job.file.name));
    request.responseType = 'text';
    request.setRequestHeader('X-Galien', '1');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    const user = document.getElementById('verrou');
    if (user && user.dataset.user !== '0') request.setRequestHeader('X-Galien-User', user.dataset.user);
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) job.item.querySelector('.bar > i').style.width = (100 * event.loaded) / event.total + '%';
    });
    request.addEventListener('loadend', function () { ended(job, request); });
    running++;
    request.send(job.file);
  }

  function ended(job, request) {
    running--;
    if (request.status === 401 && galien.hold) {
      galien.hold(function () { waiting.unshift(job); next(); });
      return;
    }
    let answer = null;
    try { answer = JSON.parse(request.responseText); } catch (e) { /* Said below. */ }
    if (request.status === 200 && answer) done(job.item, answer);
    else tell(job.item, request.status === 0 ? inbox.say('upload-offline') : (answer && answer.message) || inbox.say('upload-failed'), true);
    next();
  }

  function next() {
    while (running < AT_ONCE && waiting.length) send(waiting.shift());
  }

  inbox.upload = function (files) {
    Array.from(files).forEach(function (file) { waiting.push({ file: file, item: line(file.name) }); });
    next();
  };

  chooser.addEventListener('change', function () { inbox.upload(chooser.files); chooser.value = ''; });

  function carriesFiles(event) {
    return event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  }
  document.addEventListener('dragenter', function (event) { if (carriesFiles(event)) { depth++; veil.hidden = false; } });
  document.addEventListener('dragleave', function (event) { if (carriesFiles(event) && --depth <= 0) { depth = 0; veil.hidden = true; } });
  document.addEventListener('dragover', function (event) { if (carriesFiles(event)) event.preventDefault(); });
  document.addEventListener('drop', function (event) {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    inbox.upload(event.dataTransfer.files);
  });
  window.addEventListener('beforeunload', function (event) { if (running || waiting.length) event.preventDefault(); });
})();
