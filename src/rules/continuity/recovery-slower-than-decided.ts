import { currentBackups, latestTest } from '../backups.ts';
import { everyProfile, type Rule } from '../rule.ts';

export const recoverySlowerThanDecided: Rule = {
  code: 'continuity/recovery-slower-than-decided',
  severity: 'warning',
  norms: ['bcss:continuity.plan', 'gdpr:32(1)(c)'],
  level: 'standard',
  profiles: everyProfile,
  about: 'backups',
  *check(facts) {
    for (const backup of currentBackups(facts)) {
      const latest = latestTest(backup, facts.today);
      if (latest?.item.hours === undefined) continue;
      for (const id of backup.data.applications ?? []) {
        const application = facts.repository.find('applications', id);
        const decided = application?.data.recovery?.hours;
        if (application === undefined || decided === undefined || latest.item.hours <= decided) continue;
        yield {
          at: backup.at('restoreTests', latest.index, 'hours'),
          values: { backup: backup.id, application: id, hours: latest.item.hours, decided },
          related: [{ at: application.at('recovery', 'hours'), role: 'recovery-time' }],
        };
      }
    }
  },
};
