// Return sends the question, as in other chats; Shift and Return begins a new line. Without this file the button does.
const question = document.getElementById('question')

question.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault()
    question.form.requestSubmit()
  }
})
