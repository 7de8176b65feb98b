import { SCENARIOS, type ScenarioName } from './scenarios.ts';

/**
 * Adds the panel in which a developer chooses the scenario; choosing one reloads the page with it in the
 * address. Plain elements, and styles set as properties: the content security policy forbids style attributes.
 */
export function appendScenarioPanel(parent: HTMLElement, current: ScenarioName): void {
  const select = document.createElement('select');
  select.id = 'scenario';
  for (const scenario of SCENARIOS)
    select.append(new Option(scenario, scenario, false, scenario === current));
  select.addEventListener('change', () => {
    const address = new URL(window.location.href);
    address.searchParams.set('scenario', select.value);
    window.location.assign(address);
  });

  const label = document.createElement('label');
  label.append('Kịch bản ');
  label.htmlFor = select.id;
  const panel = document.createElement('aside');
  panel.ariaLabel = 'Kịch bản mẫu';
  Object.assign(panel.style, {
    position: 'fixed',
    insetInlineEnd: '8px',
    insetBlockEnd: '8px',
    padding: '4px 8px',
    border: '1px solid currentColor',
    borderRadius: '4px',
    background: 'Canvas',
    color: 'CanvasText',
    font: '12px system-ui, sans-serif',
    zIndex: '1000',
  });
  panel.append(label, select);
  parent.append(panel);
}
