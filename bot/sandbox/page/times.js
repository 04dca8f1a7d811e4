// Moments as people read them, always in a given zone.

const formats = new Map();

function part(date, zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("en-US", { timeZone: zone, ...options }));
  return formats.get(key).format(date);
}

export const fromTs = (ts) => new Date(parseFloat(ts) * 1000);
export const clockTime = (date, zone) => part(date, zone, { hour: "numeric", minute: "2-digit" });
export const dayKey = (date, zone) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(date);

function ordinal(day) {
  if (day % 100 >= 11 && day % 100 <= 13) return `${day}th`;
  return day + (["th", "st", "nd", "rd"][day % 10] || "th");
}

const withOrdinal = (date, zone, month) =>
  `${part(date, zone, { month })} ${ordinal(Number(part(date, zone, { day: "numeric" })))}`;

// "yesterday", "today", "tomorrow" or nothing.
export function nearDay(date, zone, now) {
  const days = Math.round((Date.parse(dayKey(date, zone)) - Date.parse(dayKey(now, zone))) / 86400000);
  return { "-1": "yesterday", 0: "today", 1: "tomorrow" }[days];
}

export function dividerLabel(date, zone, now) {
  const near = nearDay(date, zone, now);
  if (near) return near[0].toUpperCase() + near.slice(1);
  return `${part(date, zone, { weekday: "long" })}, ${withOrdinal(date, zone, "long")}`;
}

export const fullMoment = (date, zone) =>
  `${part(date, zone, { weekday: "long", month: "long", day: "numeric", year: "numeric" })} at ${clockTime(date, zone)}`;

export const clockLabel = (date, zone) => ({
  day: part(date, zone, { weekday: "long", month: "long", day: "numeric" }),
  time: part(date, zone, { hour: "numeric", minute: "2-digit", timeZoneName: "short" }),
});

const DATE_TOKENS = {
  date_num: (d, z) => dayKey(d, z),
  date: (d, z) => `${withOrdinal(d, z, "long")}, ${part(d, z, { year: "numeric" })}`,
  date_short: (d, z) => part(d, z, { month: "short", day: "numeric", year: "numeric" }),
  date_long: (d, z) => `${part(d, z, { weekday: "long" })}, ${DATE_TOKENS.date(d, z)}`,
  date_pretty: (d, z, now) => nearDay(d, z, now) || DATE_TOKENS.date(d, z),
  date_short_pretty: (d, z, now) => nearDay(d, z, now) || DATE_TOKENS.date_short(d, z),
  date_long_pretty: (d, z, now) => nearDay(d, z, now) || DATE_TOKENS.date_long(d, z),
  day_divider_pretty: (d, z, now) => dividerLabel(d, z, now),
  time: (d, z) => clockTime(d, z),
  time_secs: (d, z) => part(d, z, { hour: "numeric", minute: "2-digit", second: "2-digit" }),
  ago: (d, z, now) => ago(d, now),
};

function ago(date, now) {
  const seconds = Math.round((date - now) / 1000);
  const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  for (const [unit, size] of [["day", 86400], ["hour", 3600], ["minute", 60]]) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit);
  }
  return relative.format(seconds, "second");
}

// Slack's <!date^unix^format|fallback>: the format's tokens replaced, unknown ones left as they are.
export function slackDate(unix, format, zone, now) {
  const date = new Date(unix * 1000);
  return format.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(DATE_TOKENS, name) ? DATE_TOKENS[name](date, zone, now) : whole);
}

// "2026-11-23T14:30" read as a wall clock in a zone, to unix seconds, and back.
export function wallToUnix(wall, zone) {
  const asUtc = Date.parse(`${wall}:00Z`);
  // The zone's distance from UTC depends on the moment: guess, then correct once.
  const offset = (moment) => Date.parse(`${unixToWall(moment / 1000, zone)}:00Z`) - Math.floor(moment / 60000) * 60000;
  const guess = asUtc - offset(asUtc);
  return Math.round((asUtc - offset(guess)) / 1000);
}

export function unixToWall(unix, zone) {
  const date = new Date(unix * 1000);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" }).format(date);
  return `${dayKey(date, zone)}T${time}`;
}
