import { builderMessages as say } from '../../lib/messages/builder.ts';
import { LEVEL_NAMES, SITE_NAMES } from '../../lib/messages/names.ts';
import type { Rule } from '../../lib/model/rule.ts';
import { readAt } from './at-path.ts';
import { ChoiceField, type Form, ListField, Rows, TextField, TickField, TicksField } from './form.tsx';

interface Props {
  readonly form: Form;
}
const networks = () => {
  const { other: _, ...names } = SITE_NAMES;
  return names;
};

export function SchoolSection({ form }: Props) {
  const field = (name: string) => ({ form, path: ['school', name] });
  return (
    <div class="sl-builder">
      <p>{say.schoolLead}</p>
      <TextField {...field('name')} label={say.name} />
      <div class="sl-grid">
        <ListField {...field('shortNames')} label={say.shortNames} hint={say.onePerLine} />
        <ListField {...field('hashtags')} label={say.hashtags} hint={say.onePerLine} />
        <ListField {...field('domains')} label={say.domains} hint={say.onePerLine} />
        <ListField {...field('events')} label={say.events} hint={say.onePerLine} />
        <TextField form={form} path={['version']} label={say.version} hint={say.versionHint} />
        <TextField form={form} path={['reviewDate']} label={say.reviewDate} type="date" />
        <TextField form={form} path={['approvedBy']} label={say.approvedBy} />
      </div>
    </div>
  );
}

export function AccountsSection({ form }: Props) {
  return (
    <div class="sl-builder">
      <p>{say.accountsLead}</p>
      <Rows
        form={form}
        path={['accounts']}
        name={say.account}
        add={say.addAccount}
        removeNamed={say.removeNamed}
        fresh={{ site: 'x' }}
      >
        {(entry) => (
          <>
            <ChoiceField form={form} path={[...entry, 'site']} label={say.site} names={networks()} />
            <TextField form={form} path={[...entry, 'handle']} label={say.handle} hint={say.handleHint} />
            <TextField form={form} path={[...entry, 'id']} label={say.networkId} />
            <TextField form={form} path={[...entry, 'name']} label={say.accountName} />
          </>
        )}
      </Rows>
      <TicksField form={form} path={['approvedNetworks']} label={say.approved} names={networks()} />
      <ChoiceField
        form={form}
        path={['officialPosting']}
        label={say.officialPosting}
        names={say.officialPostingIs}
        {...(readAt(form.draft, ['officialPosting']) === undefined ? { byDefault: say.officialPostingIs.yes } : {})}
      />
    </div>
  );
}

function Stretches({ form, name }: Props & { readonly name: 'days' | 'breaks' }) {
  return (
    <Rows
      form={form}
      path={['workingHours', name]}
      name={say.stretch}
      add={say.addStretch}
      removeNamed={say.removeNamed}
      fresh={
        name === 'days'
          ? { day: 'Monday to Friday', from: '08:30', to: '16:00' }
          : { day: 'Monday to Friday', from: '12:00', to: '13:00' }
      }
    >
      {(entry) => (
        <>
          <TextField form={form} path={[...entry, 'day']} label={say.day} hint={say.dayHint} />
          <TextField form={form} path={[...entry, 'from']} label={say.from} />
          <TextField form={form} path={[...entry, 'to']} label={say.to} />
        </>
      )}
    </Rows>
  );
}

export function HoursSection({ form }: Props) {
  const hours = (name: string) => ({ form, path: ['workingHours', name] });
  const usage = (name: string) => ({ form, path: ['usage', name] });
  return (
    <div class="sl-builder">
      <p>{say.hoursLead}</p>
      <h3>{say.workingTime}</h3>
      <Stretches form={form} name="days" />
      <h3>{say.breaks}</h3>
      <Stretches form={form} name="breaks" />
      <h3>{say.terms}</h3>
      <p class="sl-fine">{say.termsHint}</p>
      <Rows
        form={form}
        path={['workingHours', 'terms']}
        name={say.term}
        add={say.addTerm}
        removeNamed={say.removeNamed}
        fresh={{ from: '', to: '' }}
      >
        {(entry) => (
          <>
            <TextField form={form} path={[...entry, 'from']} label={say.firstDay} type="date" />
            <TextField form={form} path={[...entry, 'to']} label={say.lastDay} type="date" />
          </>
        )}
      </Rows>
      <div class="sl-grid">
        <ListField {...hours('insetDays')} label={say.insetDays} hint={say.datesHint} />
        <ListField {...hours('closedDays')} label={say.closedDays} hint={say.datesHint} />
        <ChoiceField
          {...hours('bankHolidays')}
          label={say.bankHolidays}
          names={say.bankHolidaysIs}
          byDefault={say.bankHolidaysIs.england}
        />
        <TextField {...hours('timeZone')} label={say.timeZone} hint="Europe/London" />
      </div>
      <TickField {...usage('log')} label={say.log} hint={say.logHint} byDefault={false} />
      <TickField {...usage('mayDelete')} label={say.mayDelete} byDefault={true} />
      <div class="sl-grid">
        <TextField {...usage('retentionDays')} label={say.retentionDays} type="number" hint="130" />
        <TextField {...usage('weeklyOfficialMinutes')} label={say.weeklyOfficialMinutes} type="number" hint="0" />
      </div>
    </div>
  );
}

export function ContactsSection({ form }: Props) {
  return (
    <div class="sl-builder">
      <p>{say.contactsLead}</p>
      {(Object.keys(say.contactIs) as (keyof typeof say.contactIs)[]).map((who) => (
        <fieldset key={who} class="sl-card sl-entry">
          <legend class="sl-strong">{say.contactIs[who]}</legend>
          <div class="sl-grid">
            <TextField form={form} path={['contacts', who, 'name']} label={say.contactName} />
            <TextField form={form} path={['contacts', who, 'role']} label={say.contactRole} />
            <TextField form={form} path={['contacts', who, 'email']} label={say.email} type="email" />
            <TextField form={form} path={['contacts', who, 'phone']} label={say.phone} type="tel" />
          </div>
        </fieldset>
      ))}
    </div>
  );
}

export function RulesSection({ form, rules }: Props & { readonly rules: readonly Rule[] }) {
  return (
    <div class="sl-builder">
      <p>{say.rulesLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on narrow screens, and keys have to reach it */}
      <section class="sl-scroll-x" tabIndex={0} aria-label={say.levels}>
        <table class="sl-table">
          <thead>
            <tr>
              <th scope="col">{say.rule}</th>
              <th scope="col">{say.personal}</th>
              <th scope="col">{say.official}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ id, title, levels }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {(['personal', 'official'] as const).map((kind) => (
                  <td key={kind}>
                    <ChoiceField
                      form={form}
                      path={['levels', id, kind]}
                      label={say.levelFor(title, say[kind])}
                      names={LEVEL_NAMES}
                      byDefault={say.builtIn(LEVEL_NAMES[levels[kind]])}
                      isLabelHidden
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div class="sl-grid">
        <ChoiceField
          form={form}
          path={['directMessages']}
          label={say.directMessages}
          names={say.directMessagesIs}
          {...(readAt(form.draft, ['directMessages']) === undefined ? { byDefault: say.directMessagesIs.quieter } : {})}
        />
        <TextField form={form} path={['patienceSeconds']} label={say.patience} type="number" hint={say.builtIn('8')} />
      </div>
      <TicksField form={form} path={['mayChange']} label={say.locks} hint={say.locksHint} names={say.lockIs} />
    </div>
  );
}
