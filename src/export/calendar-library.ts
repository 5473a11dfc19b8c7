/** What of the library a calendar file needs. A file of its own, so that it loads with the first of these and is known by its name. */
export { ICalCalendar, ICalEventClass, ICalEventTransparency } from 'ical-generator';
