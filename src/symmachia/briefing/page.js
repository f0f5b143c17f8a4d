(() => {
  const homes = JSON.parse(document.getElementById("homes").textContent);
  const panel = document.getElementById("home");
  let last = null;
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const show = (mark) => {
    const call = mark.getAttribute("data-call") ?? mark.value;
    const home = homes[call];
    if (!home) return;
    last = mark;
    const close = make("button", "×");
    close.setAttribute("aria-label", panel.dataset.close);
    close.onclick = hide;
    const list = document.createElement("ul");
    for (const [name, value] of home.inputs) list.append(make("li", `${name}: ${value}`));
    if (home.more) list.append(make("li", home.more));
    const parts = [close, make("h3", home.name), make("p", `${mark.textContent} · ${home.kind}`)];
    if (home.about) parts.push(make("p", home.about));
    if (home.formula) parts.push(make("p", `= ${home.formula}`), list);
    if (home.fact) parts.push(make("p", home.fact));
    for (const other of home.beside) parts.push(make("p", `${panel.dataset.beside}: ${other}`));
    parts.push(make("p", home.sources.join("; ")));
    const line = document.createElement("p");
    line.append(make("code", `symmachia explain '${call}'`));
    panel.replaceChildren(...parts, line);
    panel.show();
  };
  const hide = () => { panel.close(); last?.focus?.(); };
  addEventListener("click", (event) => {
    const mark = event.target.closest(".figure");
    if (mark) show(mark);
    else if (panel.open && !panel.contains(event.target)) panel.close();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) hide();
    if (event.key === "Enter" && event.target.matches?.(".figure")) show(event.target);
  });
})();
