// Keeps the counts of a running import fresh; without scripts the page's own "refresh" link does the same.
(function () {
  "use strict";
  var card = document.getElementById("import-progress");
  if (!card || card.dataset.state !== "RUNNING") {
    return;
  }
  var PAUSE = 2000;
  var sentence = card.querySelector("[role=status]");

  function show(progress) {
    card.querySelectorAll("[data-count]").forEach(function (place) {
      var count = progress[place.dataset.count];
      if (place.tagName === "PROGRESS") {
        place.value = count;
      } else {
        place.textContent = count;
      }
    });
    sentence.textContent = sentence.dataset.pattern
      .replace("#p", progress.percent)
      .replace("#s", progress.total - progress.pending)
      .replace("#t", progress.total);
  }

  function ask() {
    fetch(card.dataset.source, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) {
        return answer.ok ? answer.json() : Promise.reject(answer.status);
      })
      .then(function (progress) {
        show(progress);
        if (progress.state === "RUNNING") {
          window.setTimeout(ask, PAUSE);
        } else {
          // The refused rows and the closing sentence come from the server.
          window.location.reload();
        }
      })
      .catch(function () {
        window.setTimeout(ask, 5 * PAUSE);
      });
  }

  window.setTimeout(ask, PAUSE);
})();
