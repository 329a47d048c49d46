import { start } from '@/shared/start';
import { Console } from './Console';

void start(<Console />, 'common', 'console');
