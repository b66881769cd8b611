import assert from 'node:assert/strict';
import { read } from './readSourceHelper.js';

const check = (name: string, path: string, content: string, expected: readonly string[]): void => {
  it(name, async () => assert.deepEqual((await read(path, content)).passages.map(({ text, speaker, locator: { time } }) => [time, speaker === undefined ? undefined : `${speaker}:`, text].filter((part) => part !== undefined).join(' ')), expected));
};

describe('transcripts', () => {
  check('a dash in subtitles says that another speaks, and not who', 'a.srt', '1\n00:00:01,000 --> 00:00:02,000\nMAYOR: We have 12.\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>- You have 14.</i>\n- Or 15?\n\n3\n00:00:05,000 --> 00:00:06,000\n{\\an8}>> MAYOR: Twelve.\n', [
    '00:00:01 MAYOR: We have 12.', '00:00:03 You have 14.', '00:00:03 Or 15?', '00:00:05 MAYOR: Twelve.',
  ]);
  check('tags in subtitles part no words, entities are read', 'a.vtt', 'WEBVTT\n\n00:14:05.000 --> 00:14:07.500\n<v Ida Holm>We counted <b>1,204</b> boats, four<c>teen</c> of A&amp;B.</v>\n', ['00:14:05 Ida Holm: We counted 1,204 boats, fourteen of A&B.']);
  check('who speaks from when on lines of their own', 'a.txt', 'Ida Holm  0:05\nWe counted 1,204 boats.\n\nBo Ek (1:12:33)\nNot twelve, but fourteen.\nAnd two on Monday.\n', ['00:00:05 Ida Holm: We counted 1,204 boats.', '01:12:33 Bo Ek: Not twelve, but fourteen.', '01:12:33 Bo Ek: And two on Monday.']);
  check('times alone', 'a.txt', '0:05\nwe counted twelve hundred boats\n0:09\nand 14 were lost\n', ['00:00:05 we counted twelve hundred boats', '00:00:09 and 14 were lost']);
  check('voices with numbers', 'a.txt', 'Speaker 1: We counted 1,204 boats.\n\nSpeaker 2: Not 12.\n\nSPEAKER_03: Fourteen.\n', ['Speaker 1: We counted 1,204 boats.', 'Speaker 2: Not 12.', 'SPEAKER_03: Fourteen.']);
  check('no transcript is a diary', 'a.txt', 'Arrived at 10:30\nThe meeting had 12 members.\n', ['Arrived at 10:30', 'The meeting had 12 members.']);
});
