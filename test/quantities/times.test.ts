import assert from 'node:assert/strict';
import { recognise } from '../../src/core/index.js';

const timesIn = (text: string) => recognise(text, { reference: '2019-11-12' }).filter((quantity) => quantity.kind === 'time');

/** The one time of the text is `span`; clock as "H:MM", "H:MM-H:MM", with a zone behind a blank. */
function check(text: string, span: string, clock: string): void {
  const write = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const found = timesIn(text).map((time) => [time.text, time.clock === undefined ? '' : write(time.clock.minutes) + (time.clock.end === undefined ? '' : `-${write(time.clock.end)}`) + (time.clock.zone === undefined ? '' : ` ${time.clock.zone}`)]);
  assert.deepEqual(found, [[span, clock]], text);
}

describe('times', () => {
  it('reads clock times in figures', () => {
    check('He fell at 2 a.m. and slept.', '2 a.m.', '2:00');
    check('He fell at 9:40 p.m. today.', '9:40 p.m.', '21:40');
    check('He fell at 02:10 and slept.', '02:10', '2:10');
    check('He fell at 11.30 a.m. and slept.', '11.30 a.m.', '11:30');
    check('It rang at 12 am.', '12 am', '0:00');
    check('It rang at 12:15pm.', '12:15pm', '12:15');
    check('They left at 0730 hours.', '0730 hours', '7:30');
    check('They left at 0615 GMT.', '0615 GMT', '6:15 GMT');
    check('They left at half-past two.', 'half-past two', '2:30');
    check('Kick-off is 15h30.', '15h30', '15:30');
  });

  it('knows the parts of a day from any other word', () => assert.deepEqual(recognise('He met them at 5 in the constructor of a toString 90s.').map((q) => q.text), ['5']));

  it('reads clock times in words', () => {
    check('He rose at half past six.', 'half past six', '6:30');
    check('It was 13 minutes to eleven on Wednesday.', '13 minutes to eleven', '10:47');
    check('He rose at quarter to nine p.m. daily.', 'quarter to nine p.m.', '20:45');
    check('He rose at ten past four in the afternoon.', 'ten past four in the afternoon', '16:10');
    check('He rose at six o’clock.', 'six o’clock', '6:00');
    check('He rose at noon.', 'noon', '12:00');
    check('He slept by midnight.', 'midnight', '0:00');
    check('Dinner on Friday at 8.', '8', '8:00');
    check('Dinner tonight at 8.', '8', '20:00');
    check('He left at eleven thirty.', 'eleven thirty', '11:30');
  });

  it('keeps the zone and both ends of a span', () => {
    check('Live at 10 p.m. EST.', '10 p.m. EST', '22:00 EST');
    check('Live at 10:00 UTC+2.', '10:00 UTC+2', '10:00 UTC+2');
    check('Live at 10:00 (GMT).', '10:00 (GMT)', '10:00 GMT');
    check('Open 3–4pm only.', '3–4pm', '15:00-16:00');
    check('A market (6.15-9am) of bread.', '6.15-9am', '6:15-9:00');
    check('Doors open 8.30–11.45 pm.', '8.30–11.45 pm', '20:30-23:45');
    check('Open from 9:30 to 11:00.', '9:30 to 11:00', '9:30-11:00');
    check('Open 11am to 1pm.', '11am to 1pm', '11:00-13:00');
    check('Hail from 2.20 to 3.00 p.m. only.', '2.20 to 3.00 p.m.', '14:20-15:00');
    check('At 8.20 on the night of the storm.', '8.20', '20:20');
  });

  it('reads a full stop in front of the minutes where the words around it tell a time', () => {
    check('Doors open at 22.00.', '22.00', '22:00');
    check('The boat leaves at 8.25, they say.', '8.25', '8:25');
    check('The pool is open between 5.30 and 22.00.', '5.30 and 22.00', '5:30-22:00');
    check('It is open from 9.30 until 5.', '9.30 until 5', '9:30-5:00');
    check('The gate is locked from 20.30 to 06.30.', '20.30 to 06.30', '20:30-6:30');
    check('At 9.20 o’clock it rang.', '9.20 o’clock', '9:20');
    check('They are in from 9 a.m. to 17.30.', '9 a.m. to 17.30', '9:00-17:30');
  });

  it('takes no ratio, verse, result or price for a time', () => {
    for (const text of ['A 16:9 screen.', 'Odds of 10:30.', 'As Luke 3:16 says.', 'She ran it in 2:04:11.', 'It closed at 11.30.', 'I am 5 am I?'.replace('5 am I', 'well, am I'), 'Four of six fell.', 'They won 6-2.', 'It rose 5 to 7.', 'It trades at 200p.', 'Shares open at 9.15.', 'Doors open at 9.15 per cent.', 'Open between 4.10 and 5.30 m.', 'It left the pound at 1.25.', 'They arrive at 4.20 for each patient.', 'With 4:39 left they led.']) {
      assert.deepEqual(timesIn(text).map((time) => time.text), [], text);
    }
  });
});
