/** A component that is drawn anew only when one of its values is another one; what it takes from contexts still comes. */
import { Component, type FunctionComponent } from 'preact';

export function still<Props extends object>(Inner: FunctionComponent<Props>) {
  return class Still extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const before = this.props as Props;
      return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== before[key]);
    }
    override render() {
      return <Inner {...(this.props as Props)} />;
    }
  };
}
