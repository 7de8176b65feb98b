/** True in development and in the demo build; a production build drops what stands behind it. */
declare const __WITH_MOCKS__: boolean;
/** True in development only. */
declare const __DEV_PANEL__: boolean;
