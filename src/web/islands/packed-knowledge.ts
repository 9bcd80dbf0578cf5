/**
 * What attackers know, as `readKnowledge` takes it. In the browser this file is the server's `knowledge.js`: a module, so
 * that the page's policy can forbid every other way to load something.
 */
export declare const packed: string;
