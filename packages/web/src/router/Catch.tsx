import { Component, type ReactNode } from 'react'

export interface CatchProps {
  /** What is shown in place of what failed. */
  failed: (error: unknown) => ReactNode
  /** Another one is another try. */
  place: string
  children: ReactNode
}

/** Stands where something below could not be shown. React knows this only as a class. */
export class Catch extends Component<CatchProps, { error?: unknown; place: string }> {
  override state: { error?: unknown; place: string } = { place: this.props.place }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('nothing was thrown') }
  }

  static getDerivedStateFromProps({ place }: CatchProps, state: { place: string }) {
    return place === state.place ? null : { error: undefined, place }
  }

  override render() {
    const { error } = this.state
    return error === undefined ? this.props.children : this.props.failed(error)
  }
}
