/** Turns the choices of each question into buttons that say at once whether they are right. Nothing is kept or sent. */
class QuizQuestions extends HTMLElement {
  connectedCallback() {
    for (const question of this.querySelectorAll<HTMLElement>('.question')) makeButtons(question);
  }
}

function makeButtons(question: HTMLElement) {
  const answer = Number(question.dataset['answer']) - 1;
  const verdict = question.querySelector('.verdict')!;
  const details = question.querySelector('details')!;
  const buttons = [...question.querySelectorAll('.options > li')].map((item, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    button.append(...item.childNodes);
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      verdict.textContent = index === answer ? '✓ Đúng rồi.' : '✗ Chưa đúng. Bạn chọn lại, hoặc xem đáp án.';
      if (index === answer) details.open = true;
    });
    item.append(button);
    return button;
  });
}

customElements.define('quiz-questions', QuizQuestions);
