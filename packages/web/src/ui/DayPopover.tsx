import { Calendar, DayOfWeek } from '@fluentui/react-calendar-compat'
import { Popover, PopoverSurface } from '@fluentui/react-components'
import { locales } from '@samop/shared'
import { useLanguage } from '../language/LanguageProvider.tsx'
import { shellWords } from '../language/messages/shell.ts'
import { todayIn } from '../language/now.ts'
import { useText } from '../language/useText.ts'

export interface DayPopoverProps {
  /** The element under which it opens. */
  target: HTMLElement | null
  /** The day that is chosen now; empty = none. */
  day: string
  min: string | undefined
  max: string | undefined
  onPick: (day: string) => void
  /** Closed by a key, or by a click elsewhere that takes the focus. */
  onClose: (byKey: boolean) => void
}

/** The calendar of a day's field, in the page's language; weeks begin on Monday. */
export function DayPopover({ target, day, min, max, onPick, onClose }: DayPopoverProps) {
  const text = useText()
  const { language } = useLanguage()
  const locale = locales[language]
  const title = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' })
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'full' })
  const today = todayIn().toString()
  const near = min && today < min ? min : max && today > max ? max : today
  return (
    <Popover
      open
      trapFocus
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={({ type }) => onClose(type === 'keydown')}
    >
      <PopoverSurface aria-label={text(shellWords.chooseDay)}>
        <Calendar
          value={dateOf(day || near)}
          today={dateOf(today)}
          firstDayOfWeek={DayOfWeek.Monday}
          isMonthPickerVisible={false}
          highlightSelectedMonth
          showGoToToday
          {...(min && { minDate: dateOf(min) })}
          {...(max && { maxDate: dateOf(max) })}
          strings={{
            months: names(12, { month: 'long' }, locale, (index) => new Date(2026, index, 1)),
            shortMonths: names(12, { month: 'short' }, locale, (index) => new Date(2026, index, 1)),
            // 4 January 2026 is a Sunday.
            days: names(7, { weekday: 'long' }, locale, (index) => new Date(2026, 0, 4 + index)),
            shortDays: names(7, { weekday: 'narrow' }, locale, (index) => new Date(2026, 0, 4 + index)),
            goToToday: text(shellWords.calendarToday),
            prevMonthAriaLabel: text(shellWords.calendarBack),
            nextMonthAriaLabel: text(shellWords.calendarOn),
            closeButtonAriaLabel: text(shellWords.close),
            selectedDateFormatString: '{0}',
            todayDateFormatString: `${text(shellWords.calendarTodayIs)}, {0}`,
          }}
          dateTimeFormatter={{
            formatDay: (date) => String(date.getDate()),
            formatMonth: (date) => title.format(date),
            formatMonthDayYear: (date) => whole.format(date),
            formatMonthYear: (date) => title.format(date),
            formatYear: (date) => String(date.getFullYear()),
          }}
          onSelectDate={(date) => onPick(dayOf(date))}
          onDismiss={() => onClose(true)}
        />
      </PopoverSurface>
    </Popover>
  )
}

const names = (count: number, style: Intl.DateTimeFormatOptions, locale: string, at: (index: number) => Date) => {
  const format = new Intl.DateTimeFormat(locale, style)
  return Array.from({ length: count }, (_, index) => format.format(at(index)))
}

/** The calendar's own dates are midnights of the reader's zone. */
const dateOf = (day: string): Date => {
  const { year, month, day: of } = Temporal.PlainDate.from(day)
  return new Date(year, month - 1, of)
}

const dayOf = (date: Date): string =>
  Temporal.PlainDate.from({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }).toString()
