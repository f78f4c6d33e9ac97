"use strict";
(function () {
  document.querySelectorAll("[data-report]").forEach(function (report) {
    var form = report.querySelector("[data-filters]");
    if (form) {
      filters(report, form);
    }
  });

  /* Filters and groups the findings of one report. Without script all findings stand there, by level. */
  function filters(report, form) {
    var home = report.querySelector("[data-findings]");
    var findings = Array.prototype.slice.call(home.querySelectorAll("[data-finding]"));
    var status = form.querySelector("[data-shown]");
    form.hidden = false;

    function visible(finding) {
      var levels = Array.prototype.slice.call(form.querySelectorAll("[name=level]:checked")).map(function (box) { return box.value; });
      var family = form.elements.family.value;
      var section = form.elements.section.value;
      return levels.indexOf(finding.dataset.level) >= 0 && (!family || finding.dataset.family === family)
        && (!section || finding.dataset.section.split(" ").indexOf(section) >= 0);
    }

    function apply() {
      var by = form.elements.group.value;
      var groups = [];
      var shown = 0;
      home.textContent = "";
      findings.forEach(function (finding) {
        finding.hidden = !visible(finding);
        shown += finding.hidden ? 0 : 1;
        var name = finding.dataset[by + "Name"];
        var group = groups.filter(function (one) { return one.name === name; })[0];
        if (!group) {
          group = { name: name, box: document.createElement("section"), head: document.createElement("h3"), count: 0 };
          group.box.className = "group";
          group.box.appendChild(group.head);
          groups.push(group);
        }
        group.count += finding.hidden ? 0 : 1;
        group.box.appendChild(finding);
      });
      groups.forEach(function (group) {
        group.head.textContent = group.name + " (" + group.count + ")";
        group.box.hidden = group.count === 0;
        home.appendChild(group.box);
      });
      status.textContent = status.dataset.text.replace("[shown]", shown).replace("[all]", findings.length);
    }

    form.addEventListener("change", apply);
    form.querySelector("[data-reset]").addEventListener("click", function () {
      form.reset();
      apply();
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    apply();
  }

  /* A wide table on a narrow screen begins at the cell it is about. */
  document.querySelectorAll("[data-finding] .scroll").forEach(function (box) {
    var cell = box.querySelector("td.marked");
    if (cell) {
      box.scrollLeft = cell.offsetLeft + cell.offsetWidth - box.clientWidth;
    }
  });

  /* A closed part is not printed, so open what belongs on paper. */
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });
})();
