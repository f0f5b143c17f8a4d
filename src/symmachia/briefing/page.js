(() => {
  const packed = Uint8Array.from(atob(document.getElementById("homes").textContent), (letter) => letter.charCodeAt(0));
  const homes = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
  const panel = document.getElementById("home");
  let last = null;
  const marks = "data, [data-call]";
  for (const mark of document.querySelectorAll("data")) mark.tabIndex = 0;
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });
  const show = async (mark) => {
    const place = mark.dataset.call ?? mark.value;
    const { call, name, kind, about, formula, inputs, more, fact, beside, sources } = (await homes)[place];
    last = mark;
    const close = make("button", "×");
    close.setAttribute("aria-label", panel.dataset.close);
    close.onclick = hide;
    const list = document.createElement("ul");
    for (const [input, value] of inputs) list.append(make("li", `${input}: ${value}`));
    if (more) list.append(make("li", more));
    const parts = [close, make("h3", name), make("p", `${mark.textContent} · ${kind}`)];
    if (about.length) parts.push(make("p", about.join("; ")));
    if (formula) parts.push(make("p", `= ${formula}`), list);
    if (fact) parts.push(make("p", fact));
    for (const other of beside) parts.push(make("p", `${panel.dataset.beside}: ${other}`));
    parts.push(make("p", sources.join("; ")));
    const line = document.createElement("p");
    line.append(make("code", `symmachia explain '${call}'`));
    panel.replaceChildren(...parts, line);
    panel.show();
  };
  const hide = () => { panel.close(); last?.focus?.(); };
  addEventListener("click", (event) => {
    const mark = event.target.closest(marks);
    if (mark) show(mark);
    else if (panel.open && !panel.contains(event.target)) panel.close();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) hide();
    if (event.key === "Enter" && event.target.matches?.(marks)) show(event.target);
  });
})();
