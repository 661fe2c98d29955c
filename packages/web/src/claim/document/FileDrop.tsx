import { ArrowUpload20Regular } from '@fluentui/react-icons'
import { type DragEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import css from './FileDrop.module.css'
import { acceptedFiles, acceptedNames } from './uploads.ts'
import { Text } from '../../ui/layout/Text.tsx'

/** Takes files, several at once: dropped on the box, pasted anywhere on the page, or chosen with the button. */
export function FileDrop({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const text = useText()
  const format = useFormat()
  const picker = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    onFiles(files)
  })
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => paste(event)
    // A file dropped beside the box must not replace the page.
    const ignore = (event: Event) => event.preventDefault()
    document.addEventListener('paste', onPaste)
    window.addEventListener('dragover', ignore)
    window.addEventListener('drop', ignore)
    return () => {
      document.removeEventListener('paste', onPaste)
      window.removeEventListener('dragover', ignore)
      window.removeEventListener('drop', ignore)
    }
  }, [])

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    onFiles([...event.dataTransfer.files])
  }

  return (
    <div
      className={`${css['root']} ${over ? css['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button icon={<ArrowUpload20Regular />} onClick={() => picker.current?.click()}>
        {text(editWords.chooseFiles)}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        accept={acceptedFiles}
        // The button opens this picker, so that there is one way in for everybody.
        hidden
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <p className={css['text']}>
        <span className={css['drop']}>{text(over ? editWords.dropNow : editWords.dropOrPaste)}</span>
        <Text as="span" size={200} tone="soft" className={css['limits']}>
          {text(editWords.fileLimits, { types: format.list(acceptedNames) })}
        </Text>
      </p>
    </div>
  )
}
