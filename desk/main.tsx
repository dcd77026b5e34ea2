import { tokensCss } from '@xinglin/tokens'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from './shell/desk.tsx'
import './shell/shell.css'
import './ui/ui.css'

const tokens = document.createElement('style')
tokens.textContent = tokensCss()
document.head.prepend(tokens)

const place = document.getElementById('desk')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  )
}
