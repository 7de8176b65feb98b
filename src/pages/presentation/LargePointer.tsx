import { useEffect, useRef } from 'react';
import styles from './LargePointer.module.css';

/** A ring that follows the pointer: compressed video loses an arrow, not this. */
export function LargePointer() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (ring.current) ring.current.style.translate = `${clientX}px ${clientY}px`;
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={ring} className={styles.ring} aria-hidden="true" />;
}
