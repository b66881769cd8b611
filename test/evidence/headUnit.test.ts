import assert from 'node:assert/strict';
import { headUnit } from '../../src/core/evidence/headUnit.js';

/** `expect` is the unit, with what it is per and the scale where there are any; '' for none. */
function check(head: string, expect: string): void {
  it(`${head}: ${expect === '' ? 'none' : expect}`, () => {
    const found = headUnit(head);
    assert.equal(found === null ? '' : [found.unit ?? 'count', ...(found.per === undefined ? [] : ['per', found.per]), ...(found.factor === 1 ? [] : ['×', String(found.factor)])].join(' '), expect);
  });
}

describe('the unit that a head names', () => {
  check('Takings (€ million)', 'EUR × 1000000');
  check('Takings, $000', '$ × 1000');
  check('Costs US$m', 'USD × 1000000');
  check('mCHF', 'CHF × 1000000');
  check('Budget (m€)', 'EUR × 1000000');
  check('all sums in thousand francs', 'franc × 1000');
  check('Outlay in ₹ crore', 'INR × 10000000');
  check('avg_kr_per_kg', 'krone per kg');
  check('fees_gbp', 'GBP');
  check('members_th', 'count × 1000');
  check('share_pct', '%');
  check('2021, per cent', '%');
  check('Per cent of adults', '%');
  check('Change, points', '[pp]');
  check('swing_pp', '[pp]');
  check('Hours over 35 km/h', 'h');
  check('first_years_2025', '');
  check('loaves_per_day', 'count per d');
  check('2024/25', '');
  check('output_hl', 'hL');
  check('water_temperature_c', 'Cel');
  check('vitamin_c', '');
  check('change in percentage points', '[pp]');
  check('points', '');
  check('length_km', 'km');
  check('km_2021_22', 'km');
  check('kg_sold', 'kg');
  check('Hours', 'h');
  check('flow_l_per_min', 'L/min');
  check('use kWh/km', 'kWh/km');
  check('capacity_gbit_s', 'Gbit/s');
  check('oxygen_mg_l_min', 'mg/L');
  check('speed_km_h', 'km/h');
  check('temp_max', '');
  check('base_eur_mwh', 'EUR per MWh');
  check('price_eur_per_mwh', 'EUR per MWh');
  check('turnover_gbp_m', 'GBP × 1000000');
  check('rest_min_after_run', 'min');
  check('p95_ms', 'ms');
  check('days_open', '');
  check('boats_2023', '');
  check('cases per 100,000', '');
  check('team', '');
});
