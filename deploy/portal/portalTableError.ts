/** A table that cannot be converted. The message is one Vietnamese sentence for the person who runs the command. */
export class PortalTableError extends Error {
  override readonly name = 'PortalTableError';
}
