// Generated from norms/holidays.yaml by `npm run generate`: change the holidays, not this file.

/** Public holidays by country: month and day of the fixed ones, days after Easter Sunday of the others. Sources: norms/holidays.yaml. */
export const holidays = {
  be: {
    fixed: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
    afterEaster: [1, 39, 50],
  },
  fr: {
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    afterEaster: [1, 39, 50],
  },
} as const;
