import { ProgressBar, type ProgressBarProps } from '@fluentui/react-components'

/** How far something has come. Its code is fetched by `lazyPart`, because it shows while something goes on only. */
export function Progress(props: ProgressBarProps) {
  return <ProgressBar {...props} />
}
