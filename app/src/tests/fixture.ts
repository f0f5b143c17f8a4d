/** A small answer with one of everything that a section may hold. */

import type { Answer, Figure } from "../client";

const figure = (text: string, kind: Figure["kind"]): Figure => ({ text, kind, call: `call(${text})` });

export const ANSWER: Answer = {
  view: "question",
  language: "en",
  state: "window=50",
  title: ["It costs ", figure("EUR 5 bn", "model output"), " more"],
  sections: [
    {
      id: "one",
      title: ["One of each"],
      text: [["Seen ", figure("1", "observed"), ", thought ", figure("2", "estimate"), ", taken ", figure("3", "assumption"), "."]],
      charts: [
        {
          id: "chart",
          title: ["Two bars"],
          subtitle: "of nothing",
          svg: '<svg role="img" viewBox="0 0 9 9"><title>Two bars</title><text class="figure observed" data-call="a">1</text><g data-go="/member/DEU"><title>Germany</title></g><text data-call="b">2</text></svg>',
          head: ["what", "how much"],
          rows: [[["bar"], [figure("1", "observed")]]],
        },
      ],
      tables: [
        { caption: ["Open"], head: [["a"], ["b"]], rows: [[["x"], [figure("4", "observed")]]], source: "Where it is from" },
        { caption: ["Folded"], head: [["a"]], rows: [[["y"]]], folded: true },
      ],
      claims: [
        {
          said: "Somebody, once", text: "It is so.", verdict: ["fails"], basis: "by the tables", outcome: "fails",
          readings: [{ says: ["as read"], columns: [[["no"]], [["1"], ["2"], ["3"], ["4"], ["5"]], [["yes"]]] }],
        },
      ],
      points: [["A point"]],
    },
  ],
  run: { data: "f00", edition: "nato-2026", symmachia: "0.1.0" },
  cite: "Symmachia 0.1.0, “It costs more”, /question?window=50",
};
