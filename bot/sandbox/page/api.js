// The sandbox's control API. Every failure becomes an Error with the server's own words.

async function call(method, path, body) {
  let answer;
  try {
    answer = await fetch(`/sandbox/${path}`, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
  } catch {
    throw new Error("The sandbox does not answer. Is it still running?");
  }
  const data = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(data.error || `The sandbox answered ${answer.status}.`);
  return data;
}

export const get = (path, params = {}) => call("GET", `${path}?${new URLSearchParams(params)}`);
export const post = (path, body) => call("POST", path, body);

// Calls onChange for each change this person can see, and onReopen after a lost connection is back,
// since whatever happened in between was not told to us.
export function listen(user, onChange, onReopen) {
  const source = new EventSource(`/sandbox/changes?${new URLSearchParams({ user })}`);
  let lost = false;
  source.onmessage = (event) => {
    try { onChange(JSON.parse(event.data)); } catch (error) { console.error(error); }
  };
  source.onerror = () => { lost = true; };
  source.onopen = () => { if (lost) { lost = false; onReopen(); } };
  return () => source.close();
}
