import { createRoot } from 'react-dom/client';
import './kit/base.css';
import './facebook/facebook.css';
import { App } from './facebook/app.jsx';

createRoot(document.getElementById('react-root')).render(<App />);
