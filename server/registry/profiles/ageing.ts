/** Days after which a profile asks to be renewed. The platform's own limit: no law sets one. */
export const RENEW_AFTER = 90
/** Days after which one that nobody renewed stops: it is matched with nothing until its person says that it still holds. */
export const STOPS_AFTER = 104
