import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import styles from './FullLayer.module.css';

interface FullLayerProps {
  readonly label: string;
  /** What takes the focus and, when asked, the whole screen. */
  readonly content: RefObject<HTMLDivElement | null>;
  readonly isCursorHidden?: boolean;
  /** The browser closed it by itself. */
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** The whole window, above everything: the rest of the page can be neither seen nor reached until it is gone. */
export function FullLayer({ label, content, isCursorHidden = false, onClosed, children }: FullLayerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the document, it gives the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    content.current?.focus();
    return () => element?.close();
  }, [content]);
  return (
    <dialog
      ref={dialog}
      className={styles.layer}
      aria-label={label}
      onCancel={(event) => event.preventDefault()}
      onClose={(event) => {
        if (!event.currentTarget.open) onClosed();
      }}
    >
      <div
        ref={content}
        className={styles.content}
        tabIndex={-1}
        data-cursor={isCursorHidden ? 'none' : undefined}
      >
        {children}
      </div>
    </dialog>
  );
}
