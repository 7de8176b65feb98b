/** Opening it twice finds the window that is already there. */
const NAME = 'nguoi-noi';

/** Opens the presenter's window beside this one. @param query of its address */
export function openPresenterWindow(query: string): void {
  window.open(`${window.location.pathname}${query}`, NAME, 'popup,width=1200,height=760');
}
