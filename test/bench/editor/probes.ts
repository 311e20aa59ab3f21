/*
 * What runs inside the page before anything else of it. Plain text, since the page knows neither our modules nor
 * TypeScript.
 */

/** `probe`: the times of frames between `start` and `stop`, and how long workers took for what they were asked. */
export const frameProbe = `
  const probe = { frames: [], answers: [], isRunning: false, asked: 0 };
  const tick = (now) => {
    if (!probe.isRunning) return;
    probe.frames.push(now);
    requestAnimationFrame(tick);
  };
  probe.start = () => {
    Object.assign(probe, { frames: [], asked: 0, isRunning: true });
    requestAnimationFrame(tick);
  };
  probe.stop = () => {
    probe.isRunning = false;
    return { frames: probe.frames, asked: probe.asked };
  };
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (...message) {
    const from = performance.now();
    probe.asked += 1;
    this.addEventListener('message', () => probe.answers.push(performance.now() - from), { once: true });
    return post.apply(this, message);
  };
  window.probe = probe;
`;

/**
 * `drawn`: which cards React drew, by id. It stands where the React developer tools would, goes through what a commit
 * changed as they do, and reads the flag that React leaves for them on each component that it ran (PerformedWork, 1).
 */
export const renderProbe = `
  window.drawn = new Set();
  const update = (next, before) => {
    const id = next.memoizedProps?.data?.step?.id ?? next.memoizedProps?.step?.id;
    if (id !== undefined && typeof next.type !== 'string' && next.flags & 1) window.drawn.add(id);
    if (next.child === before.child) return;
    for (let child = next.child; child; child = child.sibling) if (child.alternate) update(child, child.alternate);
  };
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE() {},
    onCommitFiberRoot: (_id, root) => root.current.alternate && update(root.current, root.current.alternate),
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
  };
`;

/** `shownAt`: when the first card of a step was there to be read, in milliseconds since the page was asked for. */
export const shownProbe = `
  const look = () => {
    const isShown = document.querySelector('[data-step]')?.checkVisibility({ visibilityProperty: true });
    if (isShown) requestAnimationFrame(() => { window.shownAt = performance.now(); });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
