import { expect, test, vi } from "vitest";
import { answer, Failure, Line } from "../api";

interface Asked {
  question: string;
  signal: AbortSignal;
  resolve: (answer: string) => void;
  reject: (fault: unknown) => void;
}

function line(): { line: Line<string, string>; asked: Asked[]; given: [string, boolean][]; failed: unknown[] } {
  const asked: Asked[] = [];
  const given: [string, boolean][] = [];
  const failed: unknown[] = [];
  const put = (question: string, signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      asked.push({ question, signal, resolve, reject });
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  return { line: new Line(put, (found, newest) => given.push([found, newest]), (fault) => failed.push(fault)), asked, given, failed };
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

test("one question is in flight, the newest waits, those between are never asked", async () => {
  const { line: to, asked, given } = line();
  for (const question of ["1", "2", "3", "4"]) to.ask(question);
  expect(asked.map(({ question }) => question)).toEqual(["1"]);
  asked[0]!.resolve("one");
  await settle();
  expect(asked.map(({ question }) => question)).toEqual(["1", "4"]);
  asked[1]!.resolve("four");
  await settle();
  expect(given).toEqual([["one", false], ["four", true]]);
});

test("a question put at once ends the one in flight, whose answer is dropped", async () => {
  const { line: to, asked, given, failed } = line();
  to.ask("old");
  to.ask("waiting");
  to.ask("new", true);
  expect(asked[0]!.signal.aborted).toBe(true);
  asked[1]!.resolve("new");
  await settle();
  expect(given).toEqual([["new", true]]);
  expect(failed).toEqual([]);
  expect(asked).toHaveLength(2);
});

test("an answer that was replaced by a newer question is no failure; one that nothing replaced is", async () => {
  const { line: to, asked, given, failed } = line();
  const replaced = new Failure({ what: "replaced" }, 409);
  to.ask("1");
  to.ask("2");
  asked[0]!.reject(replaced);
  await settle();
  expect(failed).toEqual([]);
  asked[1]!.resolve("two");
  await settle();
  expect(given).toEqual([["two", true]]);
  to.ask("3");
  asked[2]!.reject(replaced);
  await settle();
  expect(failed).toEqual([replaced]);
});

test("a problem comes in the server's words, and a question carries client, state and width", async () => {
  const problem = { what: "no such thing", where: "here", why: "", fix: "look" };
  const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(JSON.stringify(problem), { status: 404 }));
  const asking = answer({ view: "missing", entries: new Map([["a", "hedge_30"]]), width: "narrow" }, new AbortController().signal);
  await expect(asking).rejects.toMatchObject({ problem, status: 404 });
  const [address, init] = fetched.mock.calls[0]!;
  expect(address).toBe("/api/views/missing?a=hedge_30&width=narrow");
  expect(new Headers(init?.headers).get("X-Client")).toMatch(/^\d{10,}$/);
  fetched.mockRestore();
});
