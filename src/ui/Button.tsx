import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  readonly tone?: 'plain' | 'primary' | 'quiet';
}

/** The one button; its tone says how much it matters. */
export function Button({ tone = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" className={`${styles.button} ${styles[tone]} ${className ?? ''}`} {...rest} />;
}
