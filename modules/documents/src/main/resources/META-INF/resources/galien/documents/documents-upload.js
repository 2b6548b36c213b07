/* Inbox: files dropped on the page or chosen. Each goes up by itself, three at a time, and has its
   own line until it is there; what was refused keeps its line and says why. */
(() => {
  'use strict';

  const AT_ONCE = 3;
  const inbox = (galien.inbox = {});
  const list = document.querySelector('[data-inbox=uploads]');
  const veil = document.querySelector('[data-inbox=drop]');
  const chooser = document.querySelector('[data-inbox=files]');
  const waiting = [];
  let running = 0;
  let depth = 0;

  inbox.say = (name) => {
    const text = document.querySelector('[data-inbox=texts] [data-text="' + name + '"]');
    return text ? text.textContent : name;
  };

  function line(name) {
    const item = document.createElement('li');
    item.innerHTML =
      '<b class="ell"></b><span class="bar"><i style="width:0"></i></span><span class="ell" role="status"></span>' +
      '<button type="button" class="btn ghost ico sm" hidden><i class="i i-x" aria-hidden="true"></i></button>';
    item.querySelector('b').textContent = name;
    item.querySelector('[role=status]').textContent = inbox.say('uploading');
    item.querySelector('button').addEventListener('click', () => {
      drop(item);
    });
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
      setTimeout(() => {
        drop(item);
      }, 4000);
    }
    inbox.received(answer.id);
  }

  async function send(job) {
    const bar = job.item.querySelector('.bar > i');
    running++;
    try {
      const answer = await galien.upload('/documents?name=' + encodeURIComponent(job.file.name), job.file, (part) => {
        bar.style.width = 100 * part + '%';
      });
      if (answer.status === 200 && answer.body) done(job.item, answer.body);
      else tell(job.item, (answer.body && answer.body.message) || inbox.say('upload-failed'), true);
    } catch (e) {
      tell(job.item, inbox.say('upload-offline'), true);
    }
    running--;
    next();
  }

  function next() {
    while (running < AT_ONCE && waiting.length) send(waiting.shift());
  }

  inbox.upload = (files) => {
    Array.from(files).forEach((file) => {
      waiting.push({ file: file, item: line(file.name) });
    });
    next();
  };

  chooser.addEventListener('change', () => {
    inbox.upload(chooser.files);
    chooser.value = '';
  });

  function carriesFiles(event) {
    return event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files');
  }
  document.addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) {
      depth++;
      veil.hidden = false;
    }
  });
  document.addEventListener('dragleave', (event) => {
    if (carriesFiles(event) && --depth <= 0) {
      depth = 0;
      veil.hidden = true;
    }
  });
  document.addEventListener('dragover', (event) => {
    if (carriesFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    inbox.upload(event.dataTransfer.files);
  });
  window.addEventListener('beforeunload', (event) => {
    if (running || waiting.length) event.preventDefault();
  });
})();
