import { createRoot } from 'react-dom/client';
import './kit/base.css';
import './instagram/instagram.css';
import { App } from './instagram/app.jsx';

createRoot(document.getElementById('react-root')).render(<App />);
